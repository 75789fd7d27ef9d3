/** Where a draft tells from which figure a goal counts, and up to which. */

import { goalsFrom } from '../../ask/fitting/baseline.ts'
import { ending, starting } from '../../language/words/distance-words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'

/** `The goal was to go from 54.8 to 64.8 by the end of 2010`, `… to reach 64.8; the baseline was 54.8`: where a goal starts is told beside it, without its deadline. */
export const isStartOfGoal = (fact: Observation, { before, isAimed, asked }: Context, pack: Pack): boolean =>
  isAimed && (starting.has(before) || asked.signals.has('first')) && goalsFrom(fact, pack).length > 0

/** `… from 55 to 65`: where it ends, whatever fits the rest of the clause better. */
export const isEndOfGoal = ({ measure }: Observation, { before, isAimed }: Context): boolean =>
  isAimed && measure === 'target-level' && ending.has(before)
