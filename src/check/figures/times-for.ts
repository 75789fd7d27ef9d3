/** The times of a draft that a figure has to be told for. */

import { yearOf, yearSpan } from '../../language/times/months.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import { isStartOfGoal } from './start-of-goal.ts'

/**
 * None for the start of a goal. A goal is told only for the times of its own clause: `in 2009 the share had risen by
 * 7.5, so the goal of 10 was within reach` sets no goal for 2009.
 */
export function timesFor(fact: Observation, context: Context, pack: Pack): readonly PeriodReading[] {
  const { periods } = context.asked
  if (isStartOfGoal(fact, context, pack)) return []
  if (!fact.measure.startsWith('target')) return periods
  const { from, to } = context.clause.own
  return periods.filter(({ first }) => from <= first && first < to).map(deadline)
}

/** A goal for a year is due at its end: `by the end of 2010` is the deadline 2010. */
function deadline(period: PeriodReading): PeriodReading {
  const { type, from } = period
  if (type !== 'at' || from === null || from.to % 12 !== 11) return period
  const year = yearSpan(yearOf(from))
  return { ...period, from: year, to: year }
}
