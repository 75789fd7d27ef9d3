/** Takes a newer pack while the doors stay open: verified first, then all at once, or not at all. */

import type { House } from './house.ts'
import type { Live } from './live.ts'
import type { Log } from './log.ts'

export type Reload = {
  /** Looks for another pack; resolves when it answers, or is known not to. Never rejects. */
  now(): Promise<void>
  /** Why what is there now was not taken; null where all is well. */
  problem(): string | null
}

type Reloading = {
  readonly live: Live
  /** The house over the pack that is there now; throws where that is broken. */
  readonly open: () => Promise<House>
  /** Makes it ready to answer; throws where it cannot. */
  readonly prepare: (house: House) => Promise<void>
  readonly log: Log
  /** Milliseconds, of any clock. */
  readonly clock: () => number
}

export function createReload({ live, open, prepare, log, clock }: Reloading): Reload {
  let problem: string | null = null
  let running: Promise<void> | null = null
  let isWantedAgain = false

  const once = async (): Promise<void> => {
    const [before, begun] = [live.house.version, clock()]
    try {
      const next = await open()
      if (next.version === before) {
        problem = null
        return log('info', 'pack as before', { pack: before })
      }
      await prepare(next)
      problem = null
      live.replace(next)
      log('info', 'pack taken', { pack: next.version, before, ms: Math.round(clock() - begun) })
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
      log('error', 'pack not taken', { why: problem, serving: before })
    }
  }
  const untilStill = async (): Promise<void> => {
    do {
      isWantedAgain = false
      await once()
    } while (isWantedAgain)
    running = null
  }
  return {
    // What changes while it is read is read again.
    now() {
      if (running !== null) isWantedAgain = true
      running ??= untilStill()
      return running
    },
    problem: () => problem,
  }
}
