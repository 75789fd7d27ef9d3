/** Entries that a draft may go on about after one: a goal and what measures it. */

import type { Pack } from '../pack/pack.ts'

/** A goal goes with what measures it: who spoke of the one may go on about the other. */
export function withKin(entries: readonly string[], pack: Pack): string[] {
  const goals = [...pack.entries.values()].filter((entry) => entry.kind === 'goal')
  const kin = entries.flatMap((id) =>
    goals.flatMap((goal) => (goal.id === id ? [goal.indicator] : goal.indicator === id ? [goal.id] : [])),
  )
  return [...new Set([...entries, ...kin.filter((id) => id !== null)])]
}
