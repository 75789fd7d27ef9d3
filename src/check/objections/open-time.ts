/** `After 2009, 41.3 %` of a figure of 2009: before or after a time it is told of that time itself. */

import { stretchOf } from '../../language/times/months.ts'
import { saysAim } from '../draft/modals.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const openTime: Objection = ({ card: { fact }, context: { openTimes, isAimed, clause } }) => {
  // What shall be reached before the end of 2010 has that end as its time.
  if (isAimed || saysAim(clause.words) || fact.measure.startsWith('target')) return null
  const stretch = stretchOf(fact.period)
  const isBeyond = openTimes.every(({ side, of }) =>
    side === 'before'
      ? stretch !== null && stretch.to.to < of.from
      : stretch !== null && stretch.from.from > of.to,
  )
  return isBeyond ? null : unlike(fact)
}
