/** Every dimension is a code list, and every code stands in its list. */

import { type Archive, type Check, entryProblem } from '../archive.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { EntrySource } from '../raw.ts'
import type { Path } from '../source.ts'

export const codesExist: Check = {
  name: 'codes-exist',
  why: 'A code outside the lists is a group that no question can ask for.',
  run: (archive) => [
    ...archive.entries.flatMap(({ file }) => entryProblems(archive, file)),
    ...archive.raw.codeLists.flatMap(({ id, source, data }) =>
      Object.entries(data.codes).flatMap(([code, { within }]) =>
        within === undefined ? [] : codeProblems(archive, { source }, ['codes', code, 'within'], id, within),
      ),
    ),
  ],
}

function entryProblems(archive: Archive, file: EntrySource): Problem[] {
  const { dimensions, observations, claims } = file.data
  const facts: [string, typeof observations | typeof claims][] = [
    ['observations', observations],
    ['claims', claims],
  ]
  return [
    ...dimensionProblems(archive, file, ['dimensions'], dimensions),
    ...facts.flatMap(([group, all]) =>
      Object.entries(all).flatMap(([key, fact]) =>
        dimensionProblems(archive, file, [group, key, 'dimensions'], fact.dimensions),
      ),
    ),
    ...(file.kind === 'roster'
      ? rosterProblems(archive, file, file.data.dimension, Object.keys(file.data.rows))
      : []),
  ]
}

const dimensionProblems = (
  archive: Archive,
  file: EntrySource,
  path: Path,
  dimensions: Readonly<Record<string, string>>,
) =>
  Object.entries(dimensions).flatMap(([dimension, code]) => [
    ...listProblems(archive, file, [...path, dimension], dimension),
    ...codeProblems(archive, file, [...path, dimension], dimension, code),
  ])

const rosterProblems = (
  archive: Archive,
  file: EntrySource,
  dimension: string,
  members: readonly string[],
) => [
  ...listProblems(archive, file, ['dimension'], dimension),
  ...members.flatMap((member) => codeProblems(archive, file, ['rows', member], dimension, member)),
]

function listProblems({ pack }: Archive, file: EntrySource, path: Path, list: string): Problem[] {
  if (pack.codeLists.has(list)) return []
  const remedy = `The lists are ${[...pack.codeLists.keys()].join(', ')}; a new one is a file in \`code-lists/\`.`
  return [
    entryProblem(file, path, {
      message: `There is no code list \`${list}\`.`,
      meant: nearest(list, pack.codeLists.keys()),
      remedy,
    }),
  ]
}

function codeProblems(
  { pack }: Archive,
  file: Pick<EntrySource, 'source'>,
  path: Path,
  list: string,
  code: string,
): Problem[] {
  const codes = pack.codeLists.get(list)?.codes
  if (!codes || codes.has(code)) return []
  const remedy = `Use a code of \`code-lists/${list}.yaml\`, or add it there with its names.`
  return [
    entryProblem(file, path, {
      message: `There is no code \`${code}\` in the list \`${list}\`.`,
      meant: nearest(code, codes.keys()),
      remedy,
    }),
  ]
}
