/** Whether a program needs more memory the longer it is asked. */

import { closedLoad } from './load.ts'
import { connections } from './paired.ts'
import type { Running } from './process.ts'
import { type Line, megabytes } from './table.ts'

/** Requests after which all that is kept is there; then as many as a guard remembers, as its memory comes and goes. */
const [settling, soak] = [10_000, 50_000]
const batch = 2_000

export type Growth = {
  /** Megabytes of objects. */
  readonly before: number
  readonly grown: number
  readonly failed: number
}

/** `requests` makes so many, none of them twice. */
export async function growthOf(
  program: Running,
  requests: (count: number) => readonly Buffer[],
): Promise<Growth> {
  const send = async (count: number): Promise<number> => {
    let failures = 0
    for (let sent = 0; sent < count; sent += batch)
      failures += (await closedLoad(program.port, requests(batch), connections)).failures
    return failures
  }
  const settled = await send(settling)
  const { objects: before } = await program.heap()
  const failed = settled + (await send(soak))
  return { before, grown: (await program.heap()).objects - before, failed }
}

export const growthLine = ({ before, grown, failed }: Growth): Line => ({
  what: `heap without code after ${soak} more, the first ${settling} not counted (${before.toFixed(0)} MB before, ${failed} failed)`,
  measured: megabytes(grown),
  goal: 'flat',
})
