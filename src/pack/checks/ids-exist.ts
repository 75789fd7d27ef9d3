/** Whatever an entry refers to is there. */

import { type Archive, type Check, entryProblem } from '../archive.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { EntrySource } from '../raw.ts'

export const idsExist: Check = {
  name: 'ids-exist',
  why: 'A reference that leads nowhere is a question that ends nowhere.',
  run: (archive) =>
    archive.entries.flatMap(({ file }) => [
      ...file.data.related.flatMap((id, at) => missingEntry(archive, file, ['related', at], id)),
      ...(file.kind === 'goal' ? goalProblems(archive, file) : []),
    ]),
}

function missingEntry(
  { pack, broken }: Archive,
  file: EntrySource,
  path: (string | number)[],
  id: string,
): Problem[] {
  if (pack.entries.has(id) || broken.has(id)) return []
  const remedy = 'Write the name of a file of the pack, without its folder and ending.'
  return [
    entryProblem(file, path, {
      message: `There is no entry \`${id}\`.`,
      meant: nearest(id, pack.entries.keys()),
      remedy,
    }),
  ]
}

function goalProblems(archive: Archive, file: Extract<EntrySource, { kind: 'goal' }>): Problem[] {
  const { indicator } = file.data
  const problems = (['baseline', 'target', 'latest'] as const).flatMap((role) =>
    missingFact(archive, file, role, file.data[role]),
  )
  return indicator === undefined ? problems : [...problems, ...indicatorProblems(archive, file, indicator)]
}

function indicatorProblems(archive: Archive, file: EntrySource, id: string): Problem[] {
  const found = archive.pack.entries.get(id)
  if (!found) return missingEntry(archive, file, ['indicator'], id)
  if (found.kind === 'indicator') return []
  const remedy = 'Name a file of `indicators/`.'
  return [entryProblem(file, ['indicator'], { message: `\`${id}\` is of the kind ${found.kind}.`, remedy })]
}

function missingFact(
  { pack, broken }: Archive,
  file: EntrySource,
  role: string,
  reference: string | undefined,
): Problem[] {
  if (reference === undefined) return []
  const id = reference.includes('/') ? reference : `${file.id}/${reference}`
  if (pack.facts.has(id) || broken.has(id.split('/')[0] ?? '')) return []
  const own = [...pack.facts.keys()]
    .filter((key) => key.startsWith(`${file.id}/`))
    .map((key) => key.slice(file.id.length + 1))
  const meant = reference.includes('/') ? nearest(reference, pack.facts.keys()) : nearest(reference, own)
  const remedy = 'Write the key of an own observation, or `entry/key` for that of another entry.'
  return [entryProblem(file, [role], { message: `There is no fact \`${id}\`.`, meant, remedy })]
}
