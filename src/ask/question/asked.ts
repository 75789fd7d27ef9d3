/** A question in slots: what it is about, for whom, where, when, in which unit, and what is wanted. */

import type { Language } from '../../answer/tree.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Base } from '../../reading/base.ts'
import type { Correction, Facet } from '../../reading/meaning.ts'
import type { ClaimedFigure } from './claimed.ts'
import type { Topic } from './topics.ts'

export type Asked = {
  readonly text: string
  readonly lang: Language
  readonly topics: readonly Topic[]
  /** One list a mention: any of its codes will do. */
  readonly facets: readonly (readonly Facet[])[]
  /** The groups and places as the asker called them. */
  readonly groupWords: readonly string[]
  /** Groups named earlier: a fact filed under another one is out, a fact filed under none is not. */
  readonly carried: readonly (readonly Facet[])[]
  readonly periods: readonly PeriodReading[]
  readonly units: ReadonlySet<string>
  readonly numbers: readonly number[]
  /** Numbers with a unit, as `90 %`: the asker claims a figure. */
  readonly amounts: readonly number[]
  /** Figures that the question itself puts forward. */
  readonly claimed: readonly ClaimedFigure[]
  /** `More than 15?`: it asks on which side of its number the figure is. */
  readonly isHeldAgainst: boolean
  /** Numbers of years, months, weeks: `within ten years` narrows what is asked. */
  readonly lengths: readonly number[]
  /** The topic right behind `how many`: what is to be counted; null when nothing is named there. */
  readonly counted: Topic | null
  /** The stem of a word without a topic of its own right behind `how many`: a figure must say it. */
  readonly countedWord: string | null
  /** A group stands right behind `how many`: its members are counted. */
  readonly countsGroup: boolean
  /** `How many live …?` */
  readonly countsInhabitants: boolean
  /** `How many of …?` */
  readonly countsPart: boolean
  /** Units of which things are counted: `how many people` wants persons. */
  readonly countedUnits: ReadonlySet<string>
  /** Numbers behind `under`, `over`: an age or amount that narrows what is asked. */
  readonly bounds: readonly number[]
  /** Of what a share or number is asked: `how large a share of the unemployed`. */
  readonly base: Base | null
  readonly signals: ReadonlySet<Signal>
  /** Its question words by what they ask for, in the order said. */
  readonly wishes: readonly Signal[]
  /** Entries named in full (`@id`), with the token places of the words that name them. */
  readonly names: readonly { readonly concept: string; readonly covers: ReadonlySet<number> }[]
  /** Words that stand together with capitals and are no name the pack knows; of each its concepts. */
  readonly nameRuns: readonly (readonly (readonly string[])[])[]
  /** Begins with a verb: `Er …?`, `Did …?` */
  readonly isYesNo: boolean
  /** `What is done about …?` */
  readonly asksWhatIsDone: boolean
  /** `How many …, and how many …?`, `what share …, and what share …?` */
  readonly countsTwice: boolean
  /** Holds an `or`. */
  readonly saysOr: boolean
  /** Holds an `all` before what is asked about: `all the committees`. */
  readonly saysAll: boolean
  /** The number of the chapter that it keeps to; null where it may stand anywhere. */
  readonly chapter: number | null
  readonly corrections: readonly Correction[]
}

/** No slot filled yet. */
export const unasked: Omit<Asked, 'text' | 'lang'> = {
  topics: [],
  facets: [],
  groupWords: [],
  carried: [],
  periods: [],
  units: new Set(),
  numbers: [],
  amounts: [],
  claimed: [],
  isHeldAgainst: false,
  lengths: [],
  counted: null,
  countedWord: null,
  countsGroup: false,
  countsInhabitants: false,
  countsPart: false,
  countedUnits: new Set(),
  bounds: [],
  base: null,
  signals: new Set(),
  names: [],
  nameRuns: [],
  isYesNo: false,
  asksWhatIsDone: false,
  countsTwice: false,
  wishes: [],
  saysOr: false,
  saysAll: false,
  chapter: null,
  corrections: [],
}
