/** Which files make a pack: lists at the top, and one folder for every kind of entry. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { type Kind, kinds } from './schema.ts'
import { problemWith } from './source.ts'

/** Names of the kinds, in the order of the schema. */
export const kindNames = Object.keys(kinds) as Kind[]

/** `indicators` for `indicator`. */
export const folderOf = (kind: Kind): string => `${kind}s`

/** Single files. */
const single = ['report', 'units', 'generic-words'] as const
/** Lists that may be one file or a folder of files, which are then joined. */
const joined = ['names-with-numbers', 'not-figures', 'synonyms'] as const

/** What may lie in a pack beside its data. */
const ignored = new Set(['README.md', '.schema', '.DS_Store'])

/** A file to read: where it lies, how its author knows it, and the id that its name gives. */
export type PackFile = { readonly path: string; readonly file: string; readonly id: string }

export type Part = (typeof single)[number] | (typeof joined)[number] | 'code-lists' | Kind

export type PackFiles = {
  readonly files: ReadonlyMap<Part, readonly PackFile[]>
  readonly problems: readonly Problem[]
}

/** All files of the pack in `dir`, by what they hold; whatever does not belong there is a problem. */
export function openFolder(dir: string): PackFiles {
  const problems: Problem[] = []
  if (!existsSync(dir)) {
    problems.push(
      problemWith(dir, {
        message: 'There is no such folder.',
        remedy: 'Give the folder that holds `report.yaml`.',
      }),
    )
  } else problems.push(...strangers(dir))
  const listed = (folder: string) => (existsSync(join(dir, folder)) ? listFolder(dir, folder, problems) : [])
  const file = (name: string) =>
    existsSync(join(dir, `${name}.yaml`))
      ? [{ path: join(dir, `${name}.yaml`), file: join(dir, `${name}.yaml`), id: name }]
      : []
  const parts: [Part, PackFile[]][] = [
    ...single.map((name): [Part, PackFile[]] => [name, file(name)]),
    ...joined.map((name): [Part, PackFile[]] => [name, [...file(name), ...listed(name)]]),
    ['code-lists', listed('code-lists')],
    ...kindNames.map((kind): [Part, PackFile[]] => [kind, listed(folderOf(kind))]),
  ]
  return { files: new Map(parts), problems }
}

function strangers(dir: string): Problem[] {
  const folders = [...joined, 'code-lists', ...kindNames.map(folderOf)]
  const files = [...single, ...joined].map((name) => `${name}.yaml`)
  return readdirSync(dir, { withFileTypes: true }).flatMap((found) => {
    const known = found.isDirectory() ? folders : files
    if (ignored.has(found.name) || known.includes(found.name)) return []
    return [
      problemWith(join(dir, found.name), {
        message: `This ${found.isDirectory() ? 'folder' : 'file'} does not belong to a pack.`,
        meant: nearest(found.name, known),
        remedy: `Known: ${known.join(', ')}.`,
      }),
    ]
  })
}

function listFolder(dir: string, folder: string, problems: Problem[]): PackFile[] {
  const files: PackFile[] = []
  const found = readdirSync(join(dir, folder), { withFileTypes: true })
  for (const { name } of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(dir, folder, name)
    if (ignored.has(name)) continue
    if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name))
      files.push({ path, file: path, id: name.slice(0, -'.yaml'.length) })
    else
      problems.push(
        problemWith(path, {
          message: 'The name of the file is not that of an entry.',
          remedy: 'Name it in lower case with hyphens and the ending `.yaml`, as in `health-gap.yaml`.',
        }),
      )
  }
  return files
}
