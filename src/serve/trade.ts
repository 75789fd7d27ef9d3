/** What every door that stays open works with. */

import type { Refusal } from '../answer/tree.ts'
import type { Allowance } from './allowance.ts'
import type { House } from './house.ts'
import type { InFlight } from './in-flight.ts'
import type { Log } from './log.ts'
import type { Watch } from './watch.ts'

export type Trade = {
  readonly house: House
  readonly inFlight: InFlight
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly watch: Watch
  readonly allowance: Allowance
  /** Takes note of what the report could not answer. */
  readonly noteRefusal: (refusal: Refusal) => void
}

/** Tells how one question went, once; `what` names the way in. */
export type Told = (what: string, outcome: string, refusal?: Refusal | null) => void

/** Begins to measure a question that came to `door`. */
export function begin({ log, noteRefusal }: Pick<Trade, 'log' | 'noteRefusal'>, door: string): Told {
  // A clock that nobody sets.
  const begun = performance.now()
  return (what, outcome, refusal = null) => {
    if (refusal !== null) noteRefusal(refusal)
    const kind = refusal === null ? {} : { refusal: refusal.kind }
    log('info', 'answered', { door, what, outcome, ...kind, ms: Math.round(performance.now() - begun) })
  }
}
