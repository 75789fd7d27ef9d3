/** What a question asks for that no number tells. */

import type { Observation } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'

/** `On which date was it adopted?` of how long ago it was. */
export const tellsNoFigure = (_: Observation, { signals }: Asked): boolean => signals.has('which-day')
