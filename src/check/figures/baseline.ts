/** Figures from which a goal counts. */

import type { Entry, Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'

/** The goals of the pack that start from that figure. */
export const goalsFrom = ({ id }: Observation, { entries }: Pack): Entry[] =>
  [...entries.values()].filter((entry) => entry.kind === 'goal' && entry.baseline === id)

/** Whether there is any. */
export const isBaseline = (fact: Observation, pack: Pack): boolean => goalsFrom(fact, pack).length > 0

/** `The goal was to go from 54.8 to 64.8 by the end of 2010`: where a goal starts is told beside it, without its deadline. */
export const isStartOfGoal = (fact: Observation, { before, isAimed }: Context, pack: Pack): boolean =>
  isAimed && /^(fra|from)$/.test(before) && isBaseline(fact, pack)
