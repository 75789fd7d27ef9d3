/** Whether a fact has the numbers that a question names, and counts what it counts. */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { stretchOf } from '../../language/times/months.ts'
import { tokenize, wordsOf } from '../../language/token.ts'
import { dwelling, lengths } from '../../language/words/question-words.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { type Card, ownsConcept } from '../catalogue/cards.ts'
import { wording } from '../catalogue/readings.ts'
import type { Asked } from '../question/asked.ts'
import { isDefault } from './groups.ts'

/** A number that neither the fact nor its neighbours tell; small ones may only count a list. */
export const missesNumber = ({ numbers, fact, entry }: Card, asked: Asked): boolean =>
  asked.amounts.some((amount) => !numbers.has(amount)) ||
  // `How much of the 28 million …?` is told by no sum of a neighbour.
  (fact.type === 'observation' &&
    asked.countsPart &&
    asked.amounts.some(
      (amount) => !entry.facts.some((one) => one.type === 'observation' && isValue(one, amount)),
    )) ||
  (fact.type === 'observation' &&
    asked.lengths.some((length) => !says(fact, length) && !spans(fact, length))) ||
  // `Was it 400 or 900?` is told by either.
  (asked.saysOr && asked.numbers.length > 1
    ? !asked.numbers.some((number) => numbers.has(number))
    : asked.numbers.some((number) => number > 10 && !numbers.has(number))) ||
  // `How many of the 12?`, `how many go to the 12 schools?` is not told by the 12.
  ((asked.countsPart || asked.counted !== null) &&
    fact.type === 'observation' &&
    asked.numbers.some((number) => isValue(fact, number)))

/** `Which six areas?` is not told by what is said of one. */
export const namesTooFew = ({ fact, spoken }: Card, asked: Asked, pack: Pack): boolean =>
  fact.type === 'claim' &&
  (asked.signals.has('which') || asked.signals.has('where')) &&
  asked.numbers.some((number) => isFewer(namedIn(spoken, pack), number))

const isFewer = (named: number, wanted: number): boolean => named > 0 && named < wanted && wanted <= 10

/** How many places it speaks of, the one that all is about apart. */
const namedIn = (spoken: Card['spoken'], pack: Pack): number =>
  [...spoken].reduce(
    (count, [dimension, codes]) =>
      isPlace({ dimension }, pack)
        ? count + [...codes].filter((code) => !isDefault({ dimension, code }, pack)).length
        : count,
    0,
  )

/** `Deprived areas` of a figure in areas. */
const isCountedIn = (text: string, words: readonly string[]): boolean =>
  wordsOf(text).some((word) => words.includes(word))

/** `Think tank members`: so far behind the first word of what is counted its head may stand. */
const reachOfName = 2

/** `How many homes?` of a figure that does not speak of homes; a count of mere things must say itself what it counts. */
export function missesCounted(
  card: Card,
  { counted, countedWord, countedUnits, countsInhabitants, countsPart, topics, lang }: Asked,
  { units }: Pack,
): boolean {
  const { fact, told, wordings, counted: own } = card
  if (fact.type === 'observation' && countedWord !== null)
    return (
      units.get(fact.unit)?.quantity !== 'count' ||
      ![...wordings[lang], wording(fact.text[lang], lang)].some((words) => words.includes(countedWord))
    )
  if (
    countsInhabitants &&
    !countsPart &&
    fact.type === 'observation' &&
    !wordsOf(fact.text.da).some((word) => dwelling.has(word))
  )
    return true
  if (counted === null || fact.type !== 'observation') return false
  const { quantity, words } = units.get(fact.unit) ?? {}
  // `How many institutions?` of children in institutions.
  const close = topics.filter(({ first }) => first >= counted.first && first <= counted.first + reachOfName)
  // `How many pupils change school?` counts no schools.
  const verb = close.find(({ trust }) => trust < 0.5)
  const named = close.filter(({ first }) => !verb || first < verb.first)
  const isOfOther =
    own.size > 0 &&
    !countedUnits.has(fact.unit) &&
    !named.some(({ text }) => isCountedIn(text, words?.[lang] ?? [])) &&
    !named.some(({ concepts: some }) => some.some((one) => own.has(one)))
  if (quantity === 'count' && isOfOther && !countsPart) return true
  const isThings = quantity === 'count' && words?.da.length === 0
  return !counted.concepts.some((one) => (isThings ? told.has(one) : ownsConcept(card, one)))
}

/** `In three years` of what fell from one December to the third after it. */
function spans({ period }: Observation, years: number): boolean {
  const stretch = stretchOf(period)
  return stretch !== null && stretch.to.from - stretch.from.from === 12 * years
}

/** `Within ten years` narrows a figure: its own sentence must say so many years, and not so many of anything else. */
function says({ text }: Observation, number: number): boolean {
  const tokens = tokenize(text.da)
  return readNumbersIn(tokens, text.da, 'da').some(
    ({ value, last }) =>
      lengths.has(tokens[last + 1]?.lower ?? '') &&
      (value.type === 'number' ? value.number === number : value.type === 'range' && value.to === number),
  )
}

const isValue = ({ value }: Observation, number: number): boolean =>
  value.type === 'number' && Number(value.decimal) === number
