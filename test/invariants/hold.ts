/** Tries generated lines of one kind at every door, and shrinks what breaks a promise. */

import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { openDoors } from './doors.ts'
import { inputs, type Kind } from './inputs.ts'
import { brokenIn } from './promises.ts'

/** The same lines each time; another seed, or more runs, by `SEED=7 RUNS=100000 npx vitest run test/invariants`. */
const seed = Number(process.env.SEED ?? 2010)
const runsOf = (usual: number): number => Number(process.env.RUNS ?? usual)

/** Declares the test; `outcomes` are those that must be met at least so often, or the lines are not worth trying. */
export function holdFor(kind: Kind, usual: number, fewest: Readonly<Record<string, number>>): void {
  // Thousands of lines, on machines that do other things as well.
  vi.setConfig({ testTimeout: 60_000 * Math.max(10, runsOf(usual) / 1_000) })
  const { desk, show } = openDoors()
  const broken = brokenIn(desk.pack)
  const met = new Map<string, number>()

  it(`hold for ${runsOf(usual)} ${kind}, seed ${seed}`, () =>
    fc.assert(
      fc.property(inputs(kind, desk), (input) => {
        const shown = show(input)
        met.set(shown.answer.outcome, (met.get(shown.answer.outcome) ?? 0) + 1)
        expect(broken(shown)).toEqual([])
      }),
      { seed, numRuns: runsOf(usual) },
    ))

  it.each(Object.entries(fewest))(`and at least a share of them is %s`, (outcome, share) =>
    expect((met.get(outcome) ?? 0) / runsOf(usual)).toBeGreaterThan(share),
  )
}
