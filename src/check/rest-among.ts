/** `20 % do not finish` of 80 % who do, looked for among the figures that fit. */

import type { Candidate } from './figures/candidates.ts'
import { opposition } from './figures/denied.ts'
import { isOfTheSame } from './figures/strictness.ts'
import type { Judgement } from './judgement.ts'
import { objectionTo } from './objections/all.ts'
import type { Around } from './objections/objection.ts'

/** The first of which the number is the rest; null where it is of none. */
export function restAmong(right: readonly Candidate[], around: Around): Judgement | null {
  const { number, measured, context, catalogue } = around
  for (const { judged } of right) {
    const { card } = judged
    if (opposition(card, context, catalogue.lexicon) !== 'denied') continue
    if (!isOfTheSame(number, measured, card, context, catalogue)) continue
    const held = objectionTo({ card, same: 'exact', ...around })
    if (held?.verdict === 'supported') return held
  }
  return null
}
