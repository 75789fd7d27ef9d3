/** When a number of a draft is an honest rounding of the report's. */

import { type Bound, sideOf } from '../../reading/bounds.ts'

/** What a number amounts to in one line of comparison, and how finely it was written. */
export type Amount = { readonly low: number; readonly high: number; readonly step: number }

/**
 * When a number written more coarsely than the report's is an honest rounding of it:
 * - `over 4` and `under 5` of 4.5 are true, at less than one step of what is written;
 * - `knap 5` must lie above the figure as well, by no more than 5 % of it;
 * - `about 1` may be the nearest whole step at 10 % off;
 * - without such a word the nearest whole step counts, at no more than 2.5 % off; a half between two steps is neither.
 */
export function isRounded(claimed: Amount, reported: Amount, distance: number, bound: Bound | null): boolean {
  const off = distance / Math.abs(reported.low)
  const isCoarser = claimed.step > reported.step
  const side = sideOf(bound)
  if (side !== null) {
    const isBeyond = side === 'above' ? claimed.low > reported.low : claimed.low < reported.low
    if (isBeyond) return false
    if (isCoarser && distance < claimed.step && (bound !== 'nearly' || off <= 0.05)) return true
  }
  const isNearest = isCoarser && distance < claimed.step / 2 - 1e-9
  if (isNearest && off <= (bound === 'about' ? 0.1 : 0.025)) return true
  return isRoundNumber(claimed.low, reported.low, bound)
}

/** A third is 33 to 34 per cent, `six in ten` is 58 to 62, `about a third` within a twentieth of the figure, `nearly a third` from two points below it; `more than a quarter` and `less than half` are true of up to ten points more and less. */
export function isPart(
  { low }: Amount,
  reported: Amount,
  { bound, whole }: { readonly bound: Bound | null; readonly whole: number },
): boolean {
  const above = reported.low - low
  const honest = whole === 10 || (bound === 'nearly' && above < 0) ? 2 : 1
  if (Math.abs(above) <= (bound === 'about' ? reported.low / 20 : honest))
    return sideOf(bound) !== (above > 0 ? 'below' : 'above')
  if (bound === 'more-than' || bound === 'at-least') return above > 0 && above <= 10
  return (bound === 'less-than' || bound === 'at-most') && above < 0 && above >= -10
}

/** `Between 50 and 60` of 56.4: the figure lies within, and the range is no wider than a quarter of it. */
export const isNarrowAround = ({ low, high }: Amount, reported: number): boolean =>
  low <= reported && reported <= high && high - low <= Math.abs(reported) / 4

/** `about 6,000` for 5,973: only with a word that says so, and only to the figure's own leading digits. */
function isRoundNumber(claimed: number, reported: number, bound: Bound | null): boolean {
  if (bound === null || bound === 'only' || claimed === 0) return false
  const zeros = /0*$/.exec(String(Math.round(claimed)))?.[0].length ?? 0
  if (zeros === 0) return false
  const grid = 10 ** zeros
  return Math.round(reported / grid) * grid === claimed && Math.abs(claimed - reported) / reported <= 0.05
}
