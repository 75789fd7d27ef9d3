/** A question that names nothing but a number: `what are the 61.8 %?` */

import type { Signal } from '../../language/tables/words.ts'
import type { Fact, Observation } from '../../pack/pack.ts'
import { figureValue } from '../../telling/figure.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { claimsKind } from '../fitting/claimed-figure.ts'
import { violations } from '../fitting/constraints.ts'
import { unqualified } from '../fitting/qualified.ts'
import type { Asked } from '../question/asked.ts'
import { numbersIn } from '../question/numbers-asked.ts'
import { isTelling } from '../question/topics.ts'

/** `How did it reach 64.8 %?` wants more than what the number is. */
const asksMore: readonly Signal[] = [
  'why',
  'when',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
  'how-old',
  'reached',
  'up',
  'down',
  'change',
  'unchanged',
  'sum',
  'most',
  'least',
  'negation',
  'condition',
  'forecast',
]

/** Small numbers stand everywhere. */
const least = 10

/** The figures with that very number, for the groups, places and times named, else the sentences that hold it; none where the question has a topic, or asks for more than what it is. */
export function factsOfNumber(asked: Asked, catalogue: Catalogue): Card[] {
  const [number, ...others] = asked.numbers
  if (number === undefined || others.length > 0 || asksMore.some((signal) => asked.signals.has(signal)))
    return []
  if (asked.topics.some(isTelling) || !namesNumber(asked)) return []
  const cards = allCards(catalogue)
  const figures = cards.filter(({ fact }) => hasValue(fact, number))
  if (figures.length > 0) return figures.filter((card) => isAskedFor(card, asked, catalogue))
  const [typed] = numbersIn(asked.text)
  return namesNothing(asked) && asked.amounts.length === 0
    ? cards.filter((card) => !isUntold(card) && numbersIn(card.fact.text[asked.lang]).includes(typed ?? ''))
    : []
}

/** `Are 41.3 % unemployed?` of a number with a decimal that another thing has alone: that thing's figure, unless the question calls its own by name. */
export function figureElsewhere(asked: Asked, claimed: Card, catalogue: Catalogue): Card | null {
  const [number, ...others] = asked.amounts
  if (number === undefined || others.length > 0 || Number.isInteger(number) || asked.isHeldAgainst)
    return null
  const [own, ...more] = allCards(catalogue).filter(
    ({ fact }) => hasValue(fact, number) && asked.units.has(fact.unit),
  )
  const isNamed = asked.names.some(({ concept }) => concept === `@${claimed.entry.id}`)
  return own && more.length === 0 && own.entry !== claimed.entry && !isNamed ? own : null
}

const allCards = ({ pack, cardsOf }: Catalogue): Card[] => [...pack.entries.keys()].flatMap(cardsOf)

const hasValue = (fact: Fact, number: number): fact is Observation =>
  fact.type === 'observation' && figureValue(fact.value) === number

const isAskedFor = (card: Card, asked: Asked, catalogue: Catalogue): boolean =>
  card.fact.type === 'observation' &&
  (asked.claimed.length === 0 || claimsKind(card.fact, asked, catalogue.pack)) &&
  unqualified(card.fact, asked, catalogue.pack).length === 0 &&
  (namesNothing(asked) || violations(card, asked, catalogue).every((one) => passedOver.has(one)))

/** A number by which something can be looked up: `3.6`, not `5`. */
export const namesNumber = (asked: Asked): boolean =>
  asked.numbers.some((number) => number > least) ||
  (asked.numbers.length > 0 && (asked.amounts.length > 0 || numbersIn(asked.text).some(isDecimal)))

const isDecimal = (typed: string): boolean => /\d[.,]\d/.test(typed)

/** `Where does 12.8 come from?` is of whatever group and time has the number. */
const namesNothing = ({ facets, periods, names }: Asked): boolean =>
  facets.length + periods.length + names.length === 0

/** What is not asked needs not fit. */
const passedOver: ReadonlySet<string> = new Set(['aspect', 'measure', 'step', 'number', 'outcome'])
