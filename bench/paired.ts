/** Two programs under the same load in turn, so that a busy machine slows both alike. */

import { closedLoad, type Load } from './load.ts'
import { median } from './measure.ts'
import type { Running } from './process.ts'
import { type Line, times } from './table.ts'

export const rounds = 9
export const perRound = 2_000
export const connections = 16

export type Pair = { readonly ours: Load; readonly bare: Load }

/** Answers a second. */
export const rate = ({ wall, times: taken }: Load): number => (1000 * taken.length) / wall

/** Each is given requests of its own in every round; the first round only warms up. */
export async function paired(
  ours: Running,
  bare: Running,
  requests: (round: number) => readonly Buffer[],
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = await closedLoad(ours.port, requests(round), connections)
    pairs.push({ ours: first, bare: await closedLoad(bare.port, requests(round), connections) })
  }
  return pairs.slice(1)
}

export function ratioLine(what: string, beside: string, pairs: readonly Pair[], goal: string): Line {
  const failures = pairs.reduce((sum, { ours, bare }) => sum + ours.failures + bare.failures, 0)
  const bareRate = median(pairs.map(({ bare }) => rate(bare)))
  return {
    what: `${what}: answers a second against bare ${beside} (${bareRate.toFixed(0)} a second, ${failures} failed)`,
    measured: times(median(pairs.map(({ ours, bare }) => rate(ours) / rate(bare)))),
    goal,
  }
}
