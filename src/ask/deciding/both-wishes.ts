/** Two things asked at once are told by a fact each, or the one that is told is told as half an answer. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Asked } from '../question/asked.ts'
import { twoQuestions } from '../question/two-questions.ts'
import { onePlaceEach, oneWishEach } from '../question/wishes.ts'
import { decide } from './decide.ts'
import { judge } from './judged.ts'

type WishesTold = { readonly leads: NonEmpty<Card>; readonly isHalf: boolean }

/** The facts for two wishes, or for the one that is told; null where the question has one wish, or one fact tells both, or none is told. */
export function wishesTold(asked: Asked, catalogue: Catalogue): WishesTold | null {
  const both = bothTold(asked, catalogue)
  if (both) return { leads: both, isHalf: false }
  const wishes = oneWishEach(asked)
  const told = (wishes.length > 0 ? wishes : onePlaceEach(asked, catalogue.pack)).flatMap((one) => {
    const thing = one.wishes[0] === 'what' ? whatIsNamed(asked, catalogue) : undefined
    if (thing) return [thing]
    const decision = decide(one, judge(one, catalogue))
    return decision.type === 'answer' ? [decision.leads[0]] : []
  })
  const [first, second] = told
  if (!first || first === second) return null
  return { leads: second ? [first, second] : [first], isHalf: second === undefined }
}

/** Of two questions of one thing, or of what goes with it, each is told by a fact of its own. */
function bothTold(asked: Asked, catalogue: Catalogue): NonEmpty<Card> | null {
  const both = twoQuestions(asked.text, asked.lang, catalogue.lexicon)
  const narrowing = narrowings.filter((signal) => asked.signals.has(signal))
  const told = both?.flatMap((read) => {
    const one = { ...read, signals: new Set([...read.signals, ...narrowing]) }
    const decision = decide(one, judge(one, catalogue))
    return decision.type === 'answer' ? [decision.leads[0]] : []
  })
  const [first, second] = told ?? []
  return first && second && first !== second && goTogether(first, second) ? [first, second] : null
}

/** `How many …, and since when, a month?`: what narrows the question narrows both. */
const narrowings = [
  'negation',
  'per',
  'every',
  'condition',
  'except',
  'elsewhen',
  'forecast',
  'self',
] as const

const goTogether = ({ entry: one }: Card, { entry: other }: Card): boolean =>
  one === other || one.related.includes(other.id) || other.related.includes(one.id)

/** What the thing is that the question names in full. */
const whatIsNamed = ({ names }: Asked, catalogue: Catalogue): Card | undefined =>
  names
    .flatMap(({ concept }) => catalogue.cardsOf(concept.slice(1)))
    .find(({ fact }) => fact.type === 'claim' && fact.aspect === 'what')
