/** All that is promised of every answer at every door, by name. */

import type { Pack } from '../../src/pack/pack.ts'
import { everyClaim } from './every-claim.ts'
import { everyDigit } from './every-digit.ts'
import { nothingLive } from './nothing-live.ts'
import { sameContent } from './same-content.ts'
import type { Promised, Shown } from './surface.ts'
import { withinLimits } from './within-limits.ts'

/** What of it does not hold, each with the name of its promise. */
export function brokenIn(pack: Pack): Promised {
  const promises: Readonly<Record<string, Promised>> = {
    'every digit has its source': everyDigit(pack),
    'every claim has its citation': everyClaim(pack),
    'the same is said at every door': sameContent,
    'no limit is passed': withinLimits,
    'nothing is alive': nothingLive,
  }
  return (shown: Shown) =>
    Object.entries(promises).flatMap(([promise, holds]) => holds(shown).map((what) => `${promise}: ${what}`))
}
