/** A pack together with the files it came from: what the checks look at. */

import type { Entry, Fact, Pack } from './pack.ts'
import type { Complaint, Problem } from './problem.ts'
import type { EntrySource, Raw } from './raw.ts'
import { type Path, problemAt, type Source } from './source.ts'

/** A fact and where it is written. */
export type FiledFact<F extends Fact = Fact> = {
  readonly fact: F
  readonly entry: EntrySource
  readonly path: Path
}

export type FiledEntry = { readonly entry: Entry; readonly file: EntrySource }

export type Archive = {
  readonly raw: Raw
  readonly pack: Pack
  readonly entries: readonly FiledEntry[]
  readonly facts: readonly FiledFact[]
  /** Entries whose files cannot be read: they may be referred to all the same. */
  readonly broken: ReadonlySet<string>
}

/** A rule about the whole pack that the schema of one file cannot say. */
export type Check = {
  readonly name: string
  readonly why: string
  readonly run: (archive: Archive) => Problem[]
}

/** A problem with a part of a fact, as in `factProblem(filed, ['cite', 'printed'], …)`; no part is the whole fact. */
export const factProblem = ({ entry, path }: FiledFact, part: Path, complaint: Complaint): Problem =>
  problemAt(entry.source, [...path, ...part], complaint, part.length === 0 ? 'key' : 'value')

/** A problem with a part of an entry. */
export const entryProblem = (
  { source }: { readonly source: Source },
  path: Path,
  complaint: Complaint,
): Problem => problemAt(source, path, complaint)

/** The facts of one type. */
export const factsOfType = <T extends Fact['type']>(archive: Archive, type: T) =>
  archive.facts.filter((filed): filed is FiledFact<Extract<Fact, { type: T }>> => filed.fact.type === type)
