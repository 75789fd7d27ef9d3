/** Figures from which a goal counts. */

import type { Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'

/** Whether a goal of the pack starts from that figure. */
export const isBaseline = ({ id }: Observation, { entries }: Pack): boolean =>
  [...entries.values()].some((entry) => entry.kind === 'goal' && entry.baseline === id)

/** `The goal was to go from 54.8 to 64.8 by the end of 2010`: where a goal starts is told beside it, without its deadline. */
export const isStartOfGoal = (fact: Observation, { before, isAimed }: Context, pack: Pack): boolean =>
  isAimed && /^(fra|from)$/.test(before) && isBaseline(fact, pack)
