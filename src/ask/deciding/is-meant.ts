/** Whether a card is what the question names, and whether its words alone say enough to tell it. */

import type { Fact } from '../../pack/pack.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { isTrusted } from '../question/topics.ts'
import { thresholds } from '../ranking/enough.ts'
import type { Score } from '../ranking/score.ts'

/**
 * A figure is told apart by its unit, group and time as well; a claim by its words alone, so they must cover more.
 * A word that the whole pack does not know speaks against either.
 */
export function isTold({ fact }: Card, { topical }: Score, asked: Asked): boolean {
  const strange = asked.topics.some(
    ({ known, trust, optional }) => known === 'unknown' && isTrusted(trust) && !optional,
  )
    ? thresholds.strange
    : 0
  return topical >= leastTold(fact, asked) + strange
}

function leastTold(fact: Fact, { countsPart }: Asked): number {
  if (fact.type === 'claim') return thresholds.claim
  return countsPart && fact.type === 'observation' && fact.value.type === 'number'
    ? thresholds.part
    : thresholds.topical
}

/** A question of a single topic word must name the fact, not just share a word with it: by its name, its numbers, its kind, the two that it sets apart. */
export const isMeant = (card: Card, { naming, coverage }: Score, asked: Asked): boolean =>
  isUntold(card)
    ? naming >= thresholds.untold
    : naming >= thresholds.naming ||
      (asked.numbers.length > 0 && asked.numbers.every((number) => card.numbers.has(number))) ||
      (card.entry.kind === 'recommendation' && asked.signals.has('next')) ||
      (coverage >= thresholds.outright && tellsApart(card, asked))

/** `How far are minority boys below Danish boys?` of the gap between just these. */
const tellsApart = ({ fact, spoken }: Card, asked: Asked): boolean => {
  const sides = sidesNamed(asked)
  return (
    fact.type === 'observation' &&
    fact.measure === 'difference' &&
    sides.length > 1 &&
    sides.every(({ dimension, code }) => spoken.get(dimension)?.has(code))
  )
}
