/** Every file of a pack, read and checked against its schema, not yet joined into entries and facts. */

import type * as z from 'zod'
import { kindNames, openFolder, type PackFile, type Part } from './folder.ts'
import type { Problem } from './problem.ts'
import { openYaml } from './read-yaml.ts'
import type {
  AliasesFile,
  CodeListFile,
  EntryFile,
  Kind,
  NotFigure,
  ReportFile,
  UnitsFile,
} from './schema.ts'
import { kinds } from './schema.ts'
import * as lists from './schema-lists.ts'
import { parseShape } from './shape.ts'
import { type Loaded, problemWith } from './source.ts'

/** An entry's file: its kind is its folder, its id its name. */
export type EntrySource = {
  readonly [K in Kind]: { readonly kind: K; readonly id: string } & Loaded<EntryFile[K]>
}[Kind]

export type CodeListSource = { readonly id: string } & Loaded<CodeListFile>

/** The files that all others lean on. */
export type Raw = {
  readonly report: Loaded<ReportFile>
  readonly units: Loaded<UnitsFile>
  readonly codeLists: readonly CodeListSource[]
  readonly entries: readonly EntrySource[]
  readonly synonyms: readonly AliasesFile[]
  readonly genericWords: AliasesFile
  readonly namesWithNumbers: readonly string[]
  readonly notFigures: readonly Loaded<readonly NotFigure[]>[]
}

export type RawPack = {
  /** Null when a file that all others lean on cannot be read. */
  readonly raw: Raw | null
  readonly problems: readonly Problem[]
  /** Entries whose files cannot be read: they may be referred to all the same. */
  readonly broken: ReadonlySet<string>
}

/** Reads all files of the pack in `dir`; a file that fails leaves its problems and the others go on. */
export function openRaw(dir: string): RawPack {
  const { files, problems: found } = openFolder(dir)
  const filesOf = (part: Part) => files.get(part) ?? []
  const problems: Problem[] = [...found]
  const open = <S extends z.ZodType>(file: PackFile, shape: S): Loaded<z.output<S>>[] => {
    const parsed = openYaml(file.path, file.file)
    const shaped = parsed.type === 'read' ? parseShape(parsed.value, shape) : parsed
    if (shaped.type === 'read') return [shaped.value]
    problems.push(...shaped.problems)
    return []
  }
  const all = <S extends z.ZodType>(part: Part, shape: S) =>
    filesOf(part).flatMap((file) => open(file, shape))

  const [report] = all('report', lists.report)
  const [units] = all('units', lists.units)
  const codeLists = filesOf('code-lists').flatMap((file) =>
    open(file, lists.codeList).map((list) => ({ id: file.id, ...list })),
  )
  const entries = kindNames.flatMap((kind) =>
    filesOf(kind).flatMap((file) =>
      // The schema of the kind has just typed the data; TypeScript cannot follow that through the list of kinds.
      open(file, kinds[kind]).map((loaded) => ({ kind, id: file.id, ...loaded }) as EntrySource),
    ),
  )
  const words = {
    synonyms: all('synonyms', lists.synonyms).flatMap(({ data }) => data),
    genericWords: all('generic-words', lists.genericWords)[0]?.data ?? { da: [], en: [] },
    namesWithNumbers: all('names-with-numbers', lists.namesWithNumbers).flatMap(({ data }) => data),
    notFigures: all('not-figures', lists.notFigures),
  }
  problems.push(...absent(dir, filesOf))
  const whole = report && units && codeLists.length === filesOf('code-lists').length
  const raw = whole ? { report, units, codeLists, entries, ...words } : null
  return { raw, problems, broken: brokenIds(filesOf, entries) }
}

type FilesOf = (part: Part) => readonly PackFile[]

/** Files no pack can do without. */
function absent(dir: string, filesOf: FilesOf): Problem[] {
  return (['report', 'units'] as const).flatMap((name) =>
    filesOf(name).length > 0
      ? []
      : [
          problemWith(`${dir}/${name}.yaml`, {
            message: 'There is no such file.',
            remedy: 'Every pack has one: add it.',
          }),
        ],
  )
}

function brokenIds(filesOf: FilesOf, entries: readonly EntrySource[]): Set<string> {
  const readable = new Set(entries.map(({ kind, id }) => `${kind}/${id}`))
  const unreadable = kindNames.flatMap((kind) =>
    filesOf(kind)
      .filter(({ id }) => !readable.has(`${kind}/${id}`))
      .map(({ id }) => id),
  )
  return new Set(unreadable)
}
