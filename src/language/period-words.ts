/** Words of Danish and English that name times: months, quarters, parts of a year, the present. */

import type { Language } from '../answer/tree.ts'

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
    of: new Set(['af', 'for', 'med']),
  },
  en: {
    since: new Set(['since']),
    to: new Set(['to', 'through', 'until', 'vs', 'versus']),
    between: new Set(['between']),
    and: new Set(['and']),
    filler: new Set(['of', 'in', 'the', 'year']),
    quarter: /^(quarter|quater|quarters|qtr)$/,
    of: new Set(['of', 'for']),
  },
}

const months = (names: string): [string, number][] =>
  names.split(' ').flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + 1]))

export const monthWords: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  da: new Map(
    months(
      'januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec',
    ),
  ),
  en: new Map(
    months(
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    ),
  ),
}

export const ordinalWords: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
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

/** Phrases by their first word, those of one word in the order given: few of them can begin at a word. */
export type ByFirstWord<Phrase> = ReadonlyMap<string, readonly Phrase[]>

function byFirstWord<Phrase>(
  phrases: readonly Phrase[],
  wordsIn: (phrase: Phrase) => readonly string[],
): ByFirstWord<Phrase> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = wordsIn(phrase)
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}

type PartWord = { readonly phrase: readonly string[]; readonly months: readonly [number, number] }

const part = (from: number, to: number, ...phrases: string[]): PartWord[] =>
  phrases.map((phrase) => ({ phrase: phrase.split(' '), months: [from, to] }))

const parts = (...all: PartWord[]): ByFirstWord<PartWord> => byFirstWord(all, ({ phrase }) => phrase)

export const partWords: Readonly<Record<Language, ByFirstWord<PartWord>>> = {
  da: parts(
    ...part(1, 6, 'første halvår', '1 . halvår'),
    ...part(7, 12, 'andet halvår', '2 . halvår', 'sidste halvår'),
    ...part(10, 12, 'slutningen af', 'udgangen af', 'sidst i', 'ultimo', 'slut', 'enden af'),
    ...part(1, 3, 'starten af', 'begyndelsen af', 'først i', 'primo', 'start', 'indgangen til', 'tidligt i'),
    ...part(5, 8, 'midten af', 'midt i', 'medio'),
    ...part(3, 6, 'foråret', 'forår'),
    ...part(8, 12, 'efteråret', 'efterår'),
    ...part(5, 9, 'sommeren', 'sommer'),
  ),
  en: parts(
    ...part(1, 6, 'first half of', 'the first half of'),
    ...part(7, 12, 'second half of', 'the second half of'),
    ...part(10, 12, 'the end of', 'end of', 'late', 'the close of', 'year end'),
    ...part(1, 3, 'the beginning of', 'the start of', 'beginning of', 'start of', 'early'),
    ...part(5, 8, 'the middle of', 'mid', 'mid -', 'middle of'),
    ...part(3, 6, 'spring', 'the spring of', 'spring of'),
    ...part(8, 12, 'autumn', 'fall', 'the autumn of', 'autumn of', 'the fall of'),
    ...part(5, 9, 'summer', 'the summer of', 'summer of'),
  ),
}

const phrases = (text: string): ByFirstWord<readonly string[]> =>
  byFirstWord(
    text.split(',').map((phrase) => phrase.trim().split(' ')),
    (words) => words,
  )

/** Words for the present, longest first. */
export const nowPhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'lige nu, i dag, idag, i øjeblikket, for tiden, på nuværende tidspunkt, nu om dage, i år, for øjeblikket, aktuelt, nu, pt',
  ),
  en: phrases(
    'right now, at the moment, at present, these days, this year, as of today, today, currently, nowadays, presently, now, at this point',
  ),
}

/** Words for the year before the present one. */
export const lastPhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'sidste år, de seneste tolv måneder, de sidste tolv måneder, de seneste 12 måneder, de sidste 12 måneder, året før, i fjor, forrige år',
  ),
  en: phrases(
    'last year, the last twelve months, the past twelve months, the last 12 months, the past 12 months, the year before, the previous year',
  ),
}

/** Words for a time that no report tells of. */
export const futurePhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'i morgen, til næste år, næste år, om et år, om to år, om fem år, om ti år, om nogle år, i næste uge',
  ),
  en: phrases(
    'tomorrow, next year, in a year, in two years, in five years, in ten years, ten years from now, next week',
  ),
}
