/** Patience with a platform that is not ready yet for what it will take a little later. */

import { setTimeout as wait } from 'node:timers/promises'

/** Tries after each wait, in milliseconds, until it is done; false where it never was. Throws what the work throws. */
export async function again(waitsMs: readonly number[], work: () => Promise<boolean>): Promise<boolean> {
  for (const ms of waitsMs) {
    await wait(ms)
    if (await work()) return true
  }
  return false
}
