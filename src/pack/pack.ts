/** The pack as the program holds it: every fact with its whole citation, looked up by id. Plain readonly data. */

import type { Bilingual, Citation, NonEmpty } from '../answer/tree.ts'
import type {
  AliasesFile,
  Aspect,
  Kind,
  Measure,
  NotFigure,
  Period,
  Qualifier,
  ReportFile,
  UnitsFile,
} from './schema.ts'

export type Direction = 'up' | 'down' | 'flat'

/** Code list → code. */
export type Dimensions = Readonly<Record<string, string>>

/** Decimals stay as printed (`7.0`); a fraction is 2 of 5, a range 14 to 20. */
export type Value =
  | { readonly type: 'number'; readonly decimal: string }
  | { readonly type: 'fraction'; readonly part: string; readonly whole: string }
  | { readonly type: 'range'; readonly from: string; readonly to: string }

type FactCommon = {
  /** `entry/fact`, as `/source` takes it. */
  readonly id: string
  /** The entry it belongs to. */
  readonly entry: string
  readonly text: Bilingual
  readonly aliases: AliasesFile
  /** Its own and those it inherits from its entry. */
  readonly dimensions: Dimensions
  readonly note: Bilingual | null
  /** Its own citation first. */
  readonly cites: NonEmpty<Citation>
}

export type Observation = FactCommon & {
  readonly type: 'observation'
  readonly value: Value
  readonly unit: string
  readonly measure: Measure
  readonly period: Period
  readonly qualifier: Qualifier | null
  readonly direction: Direction | null
  /** From here on it is counted in another way. */
  readonly isBreak: boolean
  /** Words for what is told of those it is about, its own or its entry's; null where any word will do. */
  readonly outcome: AliasesFile | null
}

export type Claim = FactCommon & {
  readonly type: 'claim'
  readonly aspect: Aspect
  readonly period: Period | null
  readonly direction: Direction | null
}

/** When one member stood on a list and when it did not. */
export type Listing = FactCommon & {
  readonly type: 'listing'
  /** Code of the roster's dimension. */
  readonly member: string
  readonly on: readonly Period[]
  readonly off: readonly Period[]
}

export type Fact = Observation | Claim | Listing

type EntryCommon = {
  readonly id: string
  readonly name: Bilingual
  readonly aliases: AliasesFile
  readonly description: Bilingual | null
  readonly related: readonly string[]
  /** In the order of the file. */
  readonly facts: readonly Fact[]
  /** Chapters its facts are cited from, ascending. */
  readonly chapters: readonly number[]
}

export type Indicator = EntryCommon & {
  readonly kind: 'indicator'
  readonly better: 'higher' | 'lower' | null
  readonly population: Bilingual | null
}

export type GoalStatus = 'reached' | 'not-reached' | 'not-realistic' | 'progress' | 'no-verdict'

export type Goal = EntryCommon & {
  readonly kind: 'goal'
  readonly indicator: string | null
  readonly status: GoalStatus
  /** Fact ids. */
  readonly baseline: string | null
  readonly target: string | null
  readonly latest: string | null
}

export type Roster = EntryCommon & {
  readonly kind: 'roster'
  readonly dimension: string
  readonly periods: readonly Period[]
}

export type PlainEntry = EntryCommon & { readonly kind: Exclude<Kind, 'indicator' | 'goal' | 'roster'> }

export type Entry = Indicator | Goal | Roster | PlainEntry

export type Code = {
  readonly code: string
  readonly name: Bilingual
  readonly aliases: AliasesFile
  readonly within: string | null
  readonly unreported: boolean
  readonly default: boolean
  readonly subject: boolean
}

export type CodeList = {
  readonly id: string
  readonly name: Bilingual
  readonly codes: ReadonlyMap<string, Code>
}

export type Unit = UnitsFile[string]

export type Pack = {
  /** First twelve digits of the artefact's SHA-256. */
  readonly version: string
  readonly report: ReportFile
  /** In the order of the report: by first cited line. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly facts: ReadonlyMap<string, Fact>
  readonly codeLists: ReadonlyMap<string, CodeList>
  readonly units: ReadonlyMap<string, Unit>
  readonly synonyms: readonly AliasesFile[]
  readonly genericWords: AliasesFile
  readonly namesWithNumbers: readonly string[]
  /** What in the report looks like a figure and states none. */
  readonly notFigures: readonly NotFigure[]
}
