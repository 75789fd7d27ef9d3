/** Whether what the report leaves out is told, or the facts that fit beside it. */

import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { thresholds } from '../ranking/enough.ts'
import { asksBothEnds } from './half-told.ts'
import type { Judged } from './judged.ts'
import { isOfKind } from './of-kind.ts'

/**
 * `When did it start and end?`: where one of them is told, the other that is left out is no answer. `How many millions …?`
 * is told by a sum, and not by a number of something else that is left out and fits hardly better.
 */
export function withoutBesides(able: readonly Judged[], asked: Asked): readonly Judged[] {
  const some = able.filter(({ card }) => !isUntold(card))
  if (asksBothEnds(asked)) return some.length > 0 ? some : able
  const sum = asked.signals.has('money') && some.find(({ card }) => card.fact.type === 'observation')
  if (!sum) return able
  return able.filter((one) => !isUntold(one.card) || one.score.rank > sum.score.rank * thresholds.clearly)
}

/** What share of the best one's rank a sentence must have that tells what is left out. */
export function leastLeftOut({ card }: Judged, best: Judged, asked: Asked): number {
  // A time that is told is no other one that is not.
  if (aspectOf(card) === 'untold-time' && isOfKind(best, asked)) return 1
  // What or how a thing is may be told by any sentence: only where none fits better is it left out.
  if (aspectOf(card) === 'untold-what') return 1
  // The first of several places is not one of those that are left out.
  if (aspectOf(card) === 'untold-names' && asked.signals.has('first') && aspectOf(best.card) === 'where')
    return 1
  // Whom a thing was agreed with is told, though not who put their names to it.
  if (aspectOf(card) === 'untold-names' && asked.signals.has('who') && aspectOf(best.card) === 'partner')
    return 1
  return isOfNumber(card, asked) ? thresholds.leftOutOfNumber : thresholds.leftOut
}

/** `Name the six areas` of six areas that the report does not name. */
const isOfNumber = ({ numbers }: Card, asked: Asked): boolean =>
  asked.numbers.length > 0 && asked.numbers.every((number) => numbers.has(number))

const aspectOf = ({ fact }: Card): Aspect | null => (fact.type === 'claim' ? fact.aspect : null)
