/** Reads a typed name that may carry group and period words: `unemployed women 2009`. */

import type { Language } from '../answer/tree.ts'
import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { type Token, tokenize } from '../language/token.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Find, Found, Kinds } from './find.ts'
import type { GroupSpan, ReadGroups } from './groups.ts'
import { strengths } from './names.ts'
import { readTypedPeriod } from './typed-period.ts'

export type Subject = {
  /** Null when nothing but groups and periods was typed. */
  readonly found: Found | null
  /** One list a mention: any of its codes will do. */
  readonly groups: readonly (readonly Facet[])[]
  readonly periods: readonly PeriodReading[]
}

type Reader = { readonly find: Find; readonly readGroups: ReadGroups }

/** At most this many group words are tried with and without. */
const mostGroups = 5

/** The reading that keeps the most of the typed words in the name, among those that meet a name the surest. */
export function readSubject(text: string, kinds: Kinds, lang: Language, { find, readGroups }: Reader): Subject {
  const whole = find(text, kinds, lang)
  if (rank(whole) <= strengths.indexOf('words')) return { found: whole, groups: [], periods: [] }
  const tokens = tokenize(text)
  const periods = periodsOf(tokens, text, lang)
  const timed = new Set(periods.flatMap(({ first, last }) => range(first, last)))
  const spans = readGroups(tokens, lang).filter(({ first }) => !timed.has(first))
  let best: Subject = { found: whole, groups: [], periods: [] }
  let least = periods.length > 0 ? Number.POSITIVE_INFINITY : rank(whole)
  for (const chosen of choices(spans.slice(0, mostGroups))) {
    const gone = new Set([...timed, ...chosen.flatMap(({ first, last }) => range(first, last))])
    const rest = tokens.filter((token, at) => !gone.has(at) && token.type !== 'mark').map((token) => token.text)
    const found = isEmpty(rest) ? null : find(rest.join(' '), kinds, lang)
    const cost = found ? rank(found) + chosen.length * 0.1 : strengths.length
    if (cost >= least) continue
    best = { found, groups: chosen.map(({ facets }) => facets), periods }
    least = cost
  }
  return best
}

/** The periods of an argument of its own: as the report writes them, in words, or in SDMX form. */
export const periodsOf = (tokens: readonly Token[], text: string, lang: Language): readonly PeriodReading[] => {
  const typed = readTypedPeriod(tokens, text)
  if (typed) return [typed]
  const own = readPeriods(tokens, lang)
  return own.length > 0 ? own : readPeriods(tokens, lang === 'da' ? 'en' : 'da')
}

const small = /^(?:i|in|for|of|af|blandt|among|og|and|the|de|den|det|om|about|på|at|fra|from|siden|since)$/i

const isEmpty = (words: readonly string[]): boolean => words.every((word) => small.test(word))

const rank = (found: Found): number => strengths.indexOf(found.type === 'none' ? 'none' : found.strength)

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** Every selection of the spans, the smallest first. */
function choices(spans: readonly GroupSpan[]): GroupSpan[][] {
  const all = spans.reduce<GroupSpan[][]>((sets, span) => [...sets, ...sets.map((set) => [...set, span])], [[]])
  return all.sort((a, b) => a.length - b.length)
}
