/** No platform would refuse what is sent to it, and no line leaves the screen. */

import type { Promised } from './surface.ts'

export const withinLimits: Promised = ({ surfaces }) =>
  surfaces.flatMap(({ name, refused }) => refused.map((objection) => `${name}: ${objection}`))
