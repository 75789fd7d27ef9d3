/** Words of Danish and English that name times: months, quarters, what joins two of them. */

import type { Language } from '../../answer/tree.ts'
import { joiningTwo } from '../words/conjunctions.ts'

type Words = {
  readonly since: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** `mellem 2006 og 2009` is one stretch, `2006 og 2009` are two times. */
  readonly between: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Small words that may stand before the year: `of 2009`, `i 2009`. */
  readonly filler: ReadonlySet<string>
  /** The word for a quarter, abbreviated or misspelt a little. */
  readonly quarter: RegExp
  /** Behind a year: from then on. */
  readonly onwards: ReadonlySet<string>
  /** Behind `the last year` they make it a part of something. */
  readonly of: ReadonlySet<string>
}

export const periodWords: Readonly<Record<Language, Words>> = {
  da: {
    since: new Set(['siden']),
    to: new Set(['til', 'mod', 'vs']),
    between: new Set(['mellem']),
    and: new Set(['og']),
    filler: new Set(['af', 'i', 'år', 'den']),
    quarter: /^(kvartal|kvatal|kvartel|kvart|kvt|kvarta|kvartalet)$/,
    onwards: new Set(['fremefter', 'frem', 'fremad']),
    of: new Set(['af', 'for', 'med']),
  },
  en: {
    since: new Set(['since']),
    to: new Set(['to', 'through', 'until', 'vs', 'versus']),
    between: new Set(['between']),
    and: new Set(['and']),
    filler: new Set(['of', 'in', 'the', 'year']),
    quarter: /^(quarter|quater|quarters|qtr)$/,
    onwards: new Set(['onwards', 'onward', 'on']),
    of: new Set(['of', 'for']),
  },
}

const monthsIn = (names: string): [string, number][] =>
  names.split(' ').flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + 1]))

export const monthWords: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  da: new Map(
    monthsIn(
      'januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec',
    ),
  ),
  en: new Map(
    monthsIn(
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    ),
  ),
}

/** Of the quarters: the last is the fourth. */
export const partOrdinals: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  da: new Map([
    ['første', 1],
    ['foerste', 1],
    ['andet', 2],
    ['anden', 2],
    ['tredje', 3],
    ['fjerde', 4],
    ['sidste', 4],
  ]),
  en: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['last', 4],
  ]),
}

/** Any name of a month, whole or shortened: `juni`, `sept`. */
export const months: ReadonlySet<string> = new Set([...monthWords.da.keys(), ...monthWords.en.keys()])

/** Behind an hour, in one word: `3 pm`. */
export const halvesOfDay: ReadonlySet<string> = new Set(['am', 'pm', "o'clock", 'o’clock'])

/** Between two times that one thing is said of: `off it in 2008 and 2009`, `i 2008 & i 2009`. */
export const joiningTimes: ReadonlySet<string> = new Set([...joiningTwo, ',', '&', 'i', 'in'])

/** A month and its year, in a Danish text: `juni 2010`, and not just the year. */
export const monthOfYear = new RegExp(
  `(?<!\\p{L})(${[...monthWords.da.keys()].join('|')}) (19|20)\\d\\d`,
  'u',
)
