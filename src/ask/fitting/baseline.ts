/** The figure that a goal counts from. */

import { stretchOf } from '../../language/times/months.ts'
import type { Entry, Fact, Observation, Pack } from '../../pack/pack.ts'

/** The goals of the pack that start from that figure. */
export const goalsFrom = ({ id }: Observation, { entries }: Pack): Entry[] =>
  [...entries.values()].filter((entry) => entry.kind === 'goal' && entry.baseline === id)

/** Whether there is any. */
export const isBaseline = (fact: Observation, pack: Pack): boolean => goalsFrom(fact, pack).length > 0

/** Where a goal began, without a date: it is told for no time, least of all for now. */
export const isUndatedStart = (fact: Fact, pack: Pack): boolean =>
  fact.type === 'observation' && stretchOf(fact.period) === null && isBaseline(fact, pack)
