/** Keeps doors open until the program is told to end, then lets the last answers out. */

import type { Trade } from './trade.ts'
import { within } from './within.ts'

/** An open door: a platform that people ask through. */
export type Door = {
  readonly name: string
  /** Where it listens, if it waits to be called. */
  readonly port: number | null
  /** Takes in no more; what is being answered goes on. */
  close(): Promise<void>
}

/** Why the program ends: told to, or broken. */
export type Ending = { readonly why: string; readonly code: number }

/** Long enough to hang up; a peer that does not answer is left. */
const closingMs = 2_000
/** From being told to end to the end: longer than any answer takes, shorter than those who stop programs wait. */
const endingMs = 5_000

/** Returns the exit code: what the ending brings, or 70 if an answer did not get out. */
export async function serve(
  doors: readonly Door[],
  ended: Promise<Ending>,
  { inFlight, log, watch }: Pick<Trade, 'inFlight' | 'log' | 'watch'>,
): Promise<number> {
  for (const { name, port } of doors) log('info', 'open', { door: name, ...(port === null ? {} : { port }) })
  watch.opened()
  const { why, code } = await ended
  watch.ending()
  log(code === 0 ? 'info' : 'error', 'ending', { why })
  const allOut = async (): Promise<void> => {
    // A door that does not close must not keep answers from getting out.
    await within(closingMs, Promise.all(doors.map((door) => door.close())))
    await inFlight.settled(endingMs)
  }
  const isDone = await within(endingMs, allOut())
  log(isDone ? 'info' : 'error', 'ended', { answered: isDone })
  return isDone ? code : 70
}
