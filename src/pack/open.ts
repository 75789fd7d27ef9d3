/** Opens the pack of a folder: read, joined, checked, or refused with every problem at once. */

import type { Archive } from './archive.ts'
import { packFromJson, packToJson } from './artefact.ts'
import { assemble } from './assemble.ts'
import { checks } from './checks/index.ts'
import type { Pack } from './pack.ts'
import { PackError } from './pack-error.ts'
import { byPlace, type Problem } from './problem.ts'
import { openRaw } from './raw.ts'

/** The pack in `dir`, with its version; throws a PackError that lists all its problems. */
export function openPack(dir: string): Pack {
  const { archive, problems } = openArchive(dir)
  const [first, ...rest] = [...problems, ...(archive ? checkProblems(archive) : [])].sort(byPlace)
  if (first) throw new PackError([first, ...rest])
  if (!archive) throw new Error(`the pack in ${dir} was neither opened nor refused`)
  // The version is the artefact's: a pack read from its folder is the one that a build would write.
  return packFromJson(packToJson(archive.pack))
}

/** The pack with its files, as far as they could be read, and what is wrong with those that could not. */
export function openArchive(dir: string): { archive: Archive | null; problems: readonly Problem[] } {
  const { raw, problems, broken } = openRaw(dir)
  return { archive: raw && assemble(raw, broken), problems }
}

/** What the checks find, each problem with the rule it breaks. */
export const checkProblems = (archive: Archive): Problem[] =>
  checks.flatMap(({ name, why, run }) =>
    run(archive).map((problem) => ({ ...problem, check: { name, why } })),
  )
