/** Knows what is being worked on, so that nobody is left without an answer when the program ends. */

import { within } from './within.ts'

export type InFlight = {
  /** Counts the work until it is done; gives back what it gives. */
  track<Done>(work: Promise<Done>): Promise<Done>
  /** True once all is done, also what began meanwhile; false if that takes longer than so many milliseconds. */
  settled(ms: number): Promise<boolean>
}

export function createInFlight(): InFlight {
  const working = new Set<Promise<unknown>>()
  const allDone = async (): Promise<void> => {
    while (working.size > 0) await Promise.allSettled([...working])
  }
  return {
    track(work) {
      working.add(work)
      const forget = (): boolean => working.delete(work)
      work.then(forget, forget)
      return work
    },
    settled: (ms) => within(ms, allDone()),
  }
}
