/** A goal's target is a target, and what it is compared with is not. */

import { type Archive, type Check, entryProblem } from '../archive.ts'
import type { EntrySource } from '../raw.ts'

export const goalsPointToTargets: Check = {
  name: 'goals-point-to-targets',
  why: 'What was promised and what was measured must never change places.',
  run: (archive) =>
    archive.entries.flatMap(({ entry, file }) =>
      entry.kind !== 'goal' || file.kind !== 'goal'
        ? []
        : (['baseline', 'target', 'latest'] as const).flatMap((role) =>
            roleProblems(archive, file, role, entry[role]),
          ),
    ),
}

function roleProblems(
  { pack }: Archive,
  file: EntrySource,
  role: 'baseline' | 'target' | 'latest',
  id: string | null,
) {
  const fact = id === null ? undefined : pack.facts.get(id)
  if (!fact) return []
  if (fact.type !== 'observation') {
    const remedy = 'Point to an observation; a claim has no number to compare.'
    return [entryProblem(file, [role], { message: `\`${fact.id}\` is a ${fact.type}.`, remedy })]
  }
  const isTarget = fact.measure.startsWith('target-')
  if (isTarget === (role === 'target')) return []
  const message = `\`${fact.id}\` has the measure ${fact.measure}.`
  const remedy =
    role === 'target'
      ? 'Point to an observation with a target measure.'
      : 'Point to an observation of what was measured.'
  return [entryProblem(file, [role], { message, remedy })]
}
