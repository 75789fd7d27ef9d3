/** The figure that a goal counts from. */

import type { Observation, Pack } from '../../pack/pack.ts'

export const isBaseline = ({ id }: Observation, { entries }: Pack): boolean =>
  [...entries.values()].some((entry) => entry.kind === 'goal' && entry.baseline === id)
