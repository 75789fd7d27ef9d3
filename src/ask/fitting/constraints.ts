/** What must hold for a fact to answer a question; everything that does not is named. */

import { readNumbersIn } from '../../language/numbers.ts'
import { dwelling, lengths } from '../../language/question-words.ts'
import { tokenize, wordsOf } from '../../language/token.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { fitsPeriods } from '../../reading/periods-fit.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { wording } from '../catalogue/readings.ts'
import type { Asked } from '../question/asked.ts'
import { namesTotal, wantedAspects, wantsFigure } from '../question/wants.ts'
import { isUndatedStart } from './baseline.ts'
import { claimMisfitsOf } from './claim-fits.ts'
import { isDefault, isOfSubject, meet } from './groups.ts'
import { missedDimensions } from './missed-dimensions.ts'
import { misfitsOf } from './observation-fits.ts'
import { saysOpposite } from './opposite.ts'
import { missesPart } from './part-named.ts'
import { unqualified } from './qualified.ts'

export type Violation =
  | 'period'
  | 'group'
  | 'place'
  | 'unit'
  | 'measure'
  | 'step'
  | 'aspect'
  | 'number'
  | 'name'

/** All constraints of the question that the fact does not meet; none means it may answer. */
export function violations(
  card: Card,
  asked: Asked,
  catalogue: Catalogue,
  places: ReadonlySet<string>,
): readonly Violation[] {
  const { pack } = catalogue
  const { fact } = card
  const found = new Set<Violation>()
  // What the report leaves out it leaves out of every year.
  if (!isUntold(card) && !fitsPeriods(fact, asked.periods, pack.report.year, card.entry.facts))
    found.add('period')
  if (asked.periods.length > 0 && isUndatedStart(fact, pack)) found.add('period')
  for (const dimension of missedDimensions(card, asked, pack))
    found.add(places.has(dimension) ? 'place' : 'group')
  if (missesPlaceCompared(card, asked, places, pack)) found.add('place')
  if (isOfPartOnly(card, asked, pack)) found.add('group')
  if (missesBound(card, asked) || missesPart(card, asked, places, pack)) found.add('group')
  if (missesNumber(card, asked) || missesCounted(card, asked, pack)) found.add('number')
  if (namesTooFew(card, asked, places, pack)) found.add('number')
  if (asked.topics.some(({ known, isPlace, optional }) => known === 'unknown' && isPlace && !optional))
    found.add('place')
  // No report tells where somebody is to be written to or called up.
  if (asked.signals.has('contact')) found.add('aspect')
  if (missesName(card, asked) || isOfAnother(card, asked, pack)) found.add('name')
  if (fact.type === 'observation')
    for (const misfit of [...misfitsOf(card, fact, asked, pack), ...unqualified(fact, asked, pack)])
      found.add(misfit)
  if (fact.type === 'claim') for (const misfit of claimMisfitsOf(card, fact, asked, pack)) found.add(misfit)
  if (fact.type === 'listing' && wantsFigure(asked)) found.add('number')
  if (saysOpposite(fact, asked)) found.add('group')
  // A row of a list tells no reason.
  if (fact.type === 'listing' && asked.signals.has('why')) found.add('aspect')
  return [...found]
}

/** A bound that the fact does not tell: `under 30` of a figure for everybody. */
const missesBound = ({ fact }: Card, { bounds }: Asked): boolean =>
  bounds.some((bound) => !new RegExp(`(?<!\\d)${bound}(?!\\d| ?%)`).test(fact.text.da))

/** `Is X safer than Y?` is not told by what became of one of them. */
const missesPlaceCompared = (card: Card, asked: Asked, places: ReadonlySet<string>, pack: Pack): boolean =>
  card.fact.type === 'claim' &&
  asked.signals.has('difference') &&
  asked.facets.some(
    (mention) =>
      mention.every(({ dimension }) => places.has(dimension)) && meet(card, mention, pack) === 'missed',
  )

/** `How many unemployed are there altogether?` of those of whom the report is about. */
const isOfPartOnly = ({ fact }: Card, asked: Asked, pack: Pack): boolean =>
  fact.type === 'observation' &&
  namesTotal(asked) &&
  pack.units.get(fact.unit)?.quantity !== 'money' &&
  Object.entries(fact.dimensions).some(
    ([dimension, code]) =>
      isOfSubject({ dimension, code }, pack) &&
      ![...asked.facets, ...asked.carried].flat().some((facet) => facet.dimension === dimension),
  )

/** A number that neither the fact nor its neighbours tell; small ones may only count a list. */
const missesNumber = ({ numbers, fact }: Card, asked: Asked): boolean =>
  asked.amounts.some((amount) => !numbers.has(amount)) ||
  (fact.type === 'observation' && asked.lengths.some((length) => !says(fact, length))) ||
  asked.numbers.some((number) => number > 10 && !numbers.has(number)) ||
  // `How many of the 12?` is not told by the 12.
  (asked.countsPart && fact.type === 'observation' && asked.numbers.some((number) => isValue(fact, number)))

/** `Which six areas?` is not told by what is said of one. */
const namesTooFew = (
  { fact, spoken }: Card,
  asked: Asked,
  places: ReadonlySet<string>,
  pack: Pack,
): boolean =>
  fact.type === 'claim' &&
  (asked.signals.has('which') || asked.signals.has('where')) &&
  asked.numbers.some((number) => isFewer(namedIn(spoken, places, pack), number))

const isFewer = (named: number, wanted: number): boolean => named > 0 && named < wanted && wanted <= 10

/** How many places it speaks of, the one that all is about apart. */
const namedIn = (spoken: Card['spoken'], places: ReadonlySet<string>, pack: Pack): number =>
  [...spoken].reduce(
    (count, [dimension, codes]) =>
      places.has(dimension)
        ? count + [...codes].filter((code) => !isDefault({ dimension, code }, pack)).length
        : count,
    0,
  )

/** `How many homes?` of a figure that does not speak of homes; a count of mere things must say itself what it counts. */
function missesCounted(
  { fact, concepts, told, wordings }: Card,
  { counted, countedWord, countsInhabitants, lang }: Asked,
  { units }: Pack,
): boolean {
  if (fact.type === 'observation' && countedWord !== null)
    return (
      units.get(fact.unit)?.quantity !== 'count' ||
      ![...wordings[lang], wording(fact.text[lang], lang)].some((words) => words.includes(countedWord))
    )
  if (
    countsInhabitants &&
    fact.type === 'observation' &&
    !wordsOf(fact.text.da).some((word) => dwelling.has(word))
  )
    return true
  if (counted === null || fact.type !== 'observation') return false
  const { quantity, words } = units.get(fact.unit) ?? {}
  const isThings = quantity === 'count' && words?.da.length === 0
  return !counted.concepts.some((one) => (isThings ? told.has(one) : (concepts.get(one) ?? 0) >= 0.75))
}

/** A name the report does not have, or one of which the fact has only some words: `Social Ministry`. */
const missesName = ({ concepts }: Card, { topics, nameRuns }: Asked): boolean =>
  topics.some(({ known, isName, optional }) => known === 'unknown' && isName && !optional) ||
  nameRuns.some((run) => run.some((words) => !words.some((concept) => (concepts.get(concept) ?? 0) >= 0.9)))

/** Who, when or why is asked of something that bears a name, as an initiative does, and the fact speaks of another. */
const isOfAnother = ({ told, entry }: Card, asked: Asked, { entries }: Pack): boolean => {
  if (wantedAspects(asked) === null && !asked.signals.has('forecast')) return false
  const others = asked.names.filter(
    ({ concept, covers }) => covers.size > 1 && entries.get(concept.slice(1))?.kind === 'initiative',
  )
  return others.length > 0 && !others.some(({ concept }) => concept === `@${entry.id}` || told.has(concept))
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
