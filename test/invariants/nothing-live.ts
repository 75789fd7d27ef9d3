/** Nothing that the pack or a person said calls anybody, leads anywhere, or steers a screen. */

import type { Promised } from './surface.ts'

export const nothingLive: Promised = ({ surfaces }) =>
  surfaces.flatMap(({ name, live }) => live.map((what) => `${name}: ${what}`))
