/** `The committee that spends the most`, `less than culture's 19.8`: an order that the report's figures do not have. */

import { fold } from '../../language/fold.ts'
import { thans } from '../../language/words/comparing-words.ts'
import { although } from '../../language/words/conceding-words.ts'
import { oneOfSome, rankWords } from '../../language/words/rank-words.ts'
import type { Observation } from '../../pack/pack.ts'
import { observationsOf } from '../../telling/facts.ts'
import { sideOf } from '../draft/polarity.ts'
import { sizeOf } from '../figures/size.ts'
import { contradicted } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'
import { quantityAtHead } from './quantity-said.ts'

/** Beyond it a word is a fraction rather than a place: `the largest share, a fifth`. */
const lastPlace = 4

/** `The second largest`, `næstmindst` is 2; 1 where nothing is said. */
function placeIn(words: readonly string[]): number {
  const told = words.flatMap((word) => places.get(fold(word)) ?? []).filter((place) => place <= lastPlace)
  if (told.length > 0) return Math.min(...told)
  return words.some((word) => word.startsWith('næst') && word !== 'næsten') ? 2 : 1
}

/** Of both languages. */
const places = new Map([...rankWords.da.ordinals, ...rankWords.en.ordinals])

export const rank: Objection = (match) =>
  isWrongExtreme(match) || isWrongOrder(match) ? contradicted(match.card.fact, 'rank') : null

/** The figures of the same thing at the same time, for other groups. */
export const row = ({ card: { fact, entry } }: Match): Observation[] =>
  observationsOf(entry).filter(
    (one) =>
      one.unit === fact.unit &&
      one.measure === fact.measure &&
      one.period === fact.period &&
      sizeOf(one) !== null,
  )

/** Told as the largest or smallest of a row that has a larger or smaller one. */
function isWrongExtreme(match: Match): boolean {
  const { signals } = match.context.asked
  if (signals.has('most') === signals.has('least')) return false
  // `Mindst 4,5` is no rank.
  if (match.measured.qualifier === 'at-least' && signals.has('least')) return false
  const { coreWords, ahead, asked } = match.context
  // `Most women, 56.4 %, …` is more than half of them.
  if (quantityAtHead(ahead, asked.lang)) return false
  const place = placeIn(coreWords)
  if (place === 1 && coreWords.some((word) => oneOfSome.has(word))) return false
  const all = row(match)
  if (all.length < 3) return false
  const sign = signals.has('most') ? 1 : -1
  const before = all.filter((one) => sign * difference(one, match.card.fact) > 0).length
  return before !== place - 1
}

/** `A spends less than B's 19.8`, `A lies below B`: the two groups of the clause, in that order. */
function isWrongOrder(match: Match): boolean {
  const { groupsInOrder } = match.context.clause
  const sign = sideTold(match)
  if (sign === 0) return false
  return [...groupsInOrder].some(([dimension, order]) => {
    const codes = order.split(' ').slice(-2)
    const [first, second] = codes.map((code) => row(match).find((one) => one.dimensions[dimension] === code))
    if (!first || !second) return false
    return sign * difference(first, second) < 0
  })
}

/** 1 where the clause puts the one above the other, −1 below, 0 where it does neither or both. `Though women gain, men are ahead` puts none above the other by their order. */
function sideTold({ context: { asked, clause } }: Match): number {
  if (!clause.words.some((word) => thans.has(word)))
    return although.test(clause.lower) ? 0 : sideOf(clause.words)
  return Number(asked.signals.has('more')) - Number(asked.signals.has('less'))
}

const difference = (a: Observation, b: Observation): number => (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0)
