/** Finds the periods of a text: years, quarters, months, half-years, spans, and words for the present. */

import type { Language } from '../../answer/tree.ts'
import type { ByFirstWord } from '../by-first-word.ts'
import { standsAt, type Token } from '../token.ts'
import { thans } from '../words/comparing-words.ts'
import { spanning } from '../words/question-words.ts'
import { instant, monthOf, skip } from './instants.ts'
import { type MonthSpan, yearOf } from './months.ts'
import { periodWords } from './period-words.ts'
import { futurePhrases, lastPhrases, nowPhrases } from './present-words.ts'
import { sameTime } from './span-words.ts'

export type PeriodReading = {
  /** `at` one time, a `span` with both ends, `since` with only its beginning, `now`, the year before (`last`, `since-last`) or a time to come. */
  readonly type: 'at' | 'span' | 'since' | 'now' | 'last' | 'since-last' | 'future'
  readonly from: MonthSpan | null
  readonly to: MonthSpan | null
  /** Tokens it covers, `last` included. */
  readonly first: number
  readonly last: number
}

/** All periods of the tokens, in order, none inside another. */
export function readPeriods(tokens: readonly Token[], lang: Language): PeriodReading[] {
  const readings: PeriodReading[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading =
      now(tokens, at, lang) ?? dated(tokens, at, lang) ?? sameYear(readings.at(-1), tokens, at, lang)
    if (reading) readings.push(reading)
    at = reading ? reading.last + 1 : at + 1
  }
  return readings
}

/** `i dag`, `currently`, `sidste år`: times told from where the speaker stands. */
function now(tokens: readonly Token[], at: number, lang: Language): PeriodReading | null {
  const found = (
    type: 'now' | 'last' | 'future',
    phrases: ByFirstWord<readonly string[]>,
  ): PeriodReading | null => {
    const phrase = phraseAt(at, tokens, phrases)
    // `The last year of the project` is its end.
    if (phrase && periodWords[lang].of.has(tokens[at + phrase.length]?.lower ?? '')) return null
    return phrase ? { type, from: null, to: null, first: at, last: at + phrase.length - 1 } : null
  }
  return (
    sinceLast(tokens, at, lang) ??
    found('last', lastPhrases[lang]) ??
    found('future', futurePhrases[lang]) ??
    found('now', nowPhrases[lang])
  )
}

const phraseAt = (
  at: number,
  tokens: readonly Token[],
  phrases: ByFirstWord<readonly string[]>,
): readonly string[] | undefined =>
  phrases.get(tokens[at]?.lower ?? '')?.find((words) => standsAt(words, tokens, at))

/** `since last year`, `than last year` */
function sinceLast(tokens: readonly Token[], at: number, lang: Language): PeriodReading | null {
  const word = tokens[at]?.lower ?? ''
  if (!periodWords[lang].since.has(word) && !thans.has(word)) return null
  const phrase = phraseAt(at + 1, tokens, lastPhrases[lang])
  return phrase ? { type: 'since-last', from: null, to: null, first: at, last: at + phrase.length } : null
}

function dated(tokens: readonly Token[], at: number, lang: Language): PeriodReading | null {
  const words = periodWords[lang]
  const since = words.since.has(tokens[at]?.lower ?? '')
  const first = instant(tokens, since ? skip(tokens, at + 1, words.filler) : at, lang)
  if (!first) return null
  if (since) return { type: 'since', from: first.span, to: null, first: at, last: first.next - 1 }
  const joint = tokens[first.next]
  const between = words.between.has(tokens[at - 1]?.lower ?? '') && words.and.has(joint?.lower ?? '')
  const joins = joint !== undefined && (between || words.to.has(joint.lower) || /^[-–—/]$/.test(joint.text))
  const second = joins ? instant(tokens, first.next + 1, lang) : null
  if (second && second.span.from > first.span.from)
    return { type: 'span', from: first.span, to: second.span, first: at, last: second.next - 1 }
  const onwards = spanning.has(tokens[at - 1]?.lower ?? '') ? onwardsFrom(tokens, first.next, lang) : null
  if (onwards !== null) return { type: 'since', from: first.span, to: null, first: at, last: onwards }
  return { type: 'at', from: first.span, to: first.span, first: at, last: first.next - 1 }
}

/** `In February 2009 … and in August`: a month behind another that has a year. */
function sameYear(
  before: PeriodReading | undefined,
  tokens: readonly Token[],
  at: number,
  lang: Language,
): PeriodReading | null {
  const told = before?.to ?? before?.from
  const isNear =
    before !== undefined && (at - before.last <= reach || saysSame(tokens[at + 1], tokens[at + 2]))
  if (
    !told ||
    !isNear ||
    told.to - told.from > 2 ||
    !periodWords[lang].filler.has(tokens[at - 1]?.lower ?? '')
  )
    return null
  const month = monthOf(yearOf(told), tokens, at, lang)
  return month && { type: 'at', from: month.span, to: month.span, first: at, last: at }
}

/** `August samme år`, `August of that year`. */
const saysSame = (...behind: readonly (Token | undefined)[]): boolean =>
  sameTime.has(
    behind
      .map((token) => token?.lower ?? '')
      .join(' ')
      .trim(),
  )

/** So many words on, a month is still of the year told before. */
const reach = 40

/** The last token of `from 2007 onwards`, `fra 2007 og frem`; null where no such words follow. */
function onwardsFrom(tokens: readonly Token[], next: number, lang: Language): number | null {
  const { and, onwards } = periodWords[lang]
  const at = and.has(tokens[next]?.lower ?? '') ? next + 1 : next
  return onwards.has(tokens[at]?.lower ?? '') ? at : null
}
