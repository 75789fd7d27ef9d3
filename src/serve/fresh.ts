/** Whether what a platform signed was signed just now: else somebody sends it again, or a clock is wrong, and the log tells. */

import type { Trade } from './trade.ts'

/** Slack, Verifying requests: five minutes. Discord names no age. */
export const oldestSeconds = 300

/** One line is news; a line a request would fill the disk. */
const quietMs = 60_000

/** Takes a stamp in seconds since 1970, of a signature that is good; both ways, as a clock may be slow or fast. */
export function createFresh(
  { now, log }: Pick<Trade, 'now' | 'log'>,
  door: string,
): (stamp: number) => boolean {
  let toldAt = Number.NEGATIVE_INFINITY
  return (stamp) => {
    const seconds = Math.round(now() / 1000 - stamp)
    if (Math.abs(seconds) <= oldestSeconds) return true
    // The clock itself may have been set meanwhile.
    if (Math.abs(now() - toldAt) >= quietMs) {
      toldAt = now()
      log('warn', 'clock differs', { door, seconds })
    }
    return false
  }
}
