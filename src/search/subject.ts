/** Reads a typed name that may carry group and period words: `unemployed women 2009`. */

import type { Language } from '../answer/tree.ts'
import { type PeriodReading, readPeriods } from '../language/times/periods.ts'
import { type Token, tokenize } from '../language/token.ts'
import { placesIn, placesOf } from '../language/token-range.ts'
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
  /** The words that were read as groups and periods. */
  readonly extra: string
}

type Reader = { readonly find: Find; readonly readGroups: ReadGroups }

/** Nothing but groups is read as groups, unless the words are a whole name. */
const groupsAlone = strengths.indexOf('words') + 0.5

/** At most this many group words are tried with and without. */
const mostGroups = 5

/** The reading that keeps the most of the typed words in the name, among those that meet a name the surest. */
export function readSubject(
  text: string,
  kinds: Kinds,
  lang: Language,
  { find, readGroups }: Reader,
): Subject {
  const whole = find(text, kinds, lang)
  if (rank(whole) <= strengths.indexOf('words')) return { found: whole, groups: [], periods: [], extra: '' }
  const tokens = tokenize(text)
  const periods = periodsOf(tokens, text, lang)
  const timed = placesOf(periods)
  const spans = readGroups(tokens, lang).filter(({ first }) => !timed.has(first))
  const wordsOf = (spans: readonly { first: number; last: number }[]): string =>
    spans.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end)).join(' ')
  let best: Subject = { found: whole, groups: [], periods: [], extra: '' }
  let least = periods.length > 0 ? Number.POSITIVE_INFINITY : rank(whole)
  for (const chosen of choices(spans.slice(0, mostGroups))) {
    const gone = new Set([...timed, ...chosen.flatMap(placesIn)])
    const rest = tokens
      .filter((token, at) => !gone.has(at) && token.type !== 'mark')
      .map((token) => token.text)
    const found = isEmpty(rest) ? null : find(rest.join(' '), kinds, lang)
    const cost = (found ? rank(found) : groupsAlone) + chosen.length * 0.1
    if (cost >= least) continue
    best = {
      found,
      groups: chosen.map(({ facets }) => facets),
      periods,
      extra: wordsOf([...chosen, ...periods]),
    }
    least = cost
  }
  return best
}

/** The periods of an argument of its own: as the report writes them, in words, or in SDMX form. */
export const periodsOf = (
  tokens: readonly Token[],
  text: string,
  lang: Language,
): readonly PeriodReading[] => {
  const typed = readTypedPeriod(tokens, text)
  if (typed) return [typed]
  const own = readPeriods(tokens, lang)
  return own.length > 0 ? own : readPeriods(tokens, lang === 'da' ? 'en' : 'da')
}

const small = /^(?:i|in|for|of|af|blandt|among|og|and|the|de|den|det|om|about|på|at|fra|from|siden|since)$/i

const isEmpty = (words: readonly string[]): boolean => words.every((word) => small.test(word))

const rank = (found: Found): number => strengths.indexOf(found.type === 'none' ? 'none' : found.strength)

/** Every selection of the spans, the smallest first. */
function choices(spans: readonly GroupSpan[]): GroupSpan[][] {
  let all: GroupSpan[][] = [[]]
  for (const span of spans) all = all.flatMap((set) => [set, [...set, span]])
  return all.sort((a, b) => a.length - b.length)
}
