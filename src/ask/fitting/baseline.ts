/** The figure that a goal counts from. */

import { stretchOf } from '../../language/months.ts'
import type { Fact, Observation, Pack } from '../../pack/pack.ts'

export const isBaseline = ({ id }: Observation, { entries }: Pack): boolean =>
  [...entries.values()].some((entry) => entry.kind === 'goal' && entry.baseline === id)

/** Where a goal began, without a date: it is told for no time, least of all for now. */
export const isUndatedStart = (fact: Fact, pack: Pack): boolean =>
  fact.type === 'observation' && stretchOf(fact.period) === null && isBaseline(fact, pack)
