/** One time among the tokens of a text: a quarter, month, half-year, part of a year or year. */

import type { Language } from '../../answer/tree.ts'
import { standsAt, type Token } from '../token.ts'
import { type MonthSpan, monthSpan, partSpan, yearSpan } from './months.ts'
import { nthPart } from './nth-part.ts'
import { partWords } from './part-words.ts'
import { monthWords, periodWords } from './period-words.ts'

/** `next` is the place of the first token behind it. */
type Part = { readonly span: MonthSpan; readonly next: number }

/** The time that begins at that place; null where none does. */
export function instant(tokens: readonly Token[], at: number, lang: Language): Part | null {
  return (
    quarter(tokens, at, lang) ??
    month(tokens, at, lang) ??
    partOfYear(tokens, at, lang) ??
    plainYear(tokens, at) ??
    shortYear(tokens, at, lang)
  )
}

/** `in 06`, `nov 06`: behind a small word or a month a zero in front makes it a year. */
function shortYear(tokens: readonly Token[], at: number, lang: Language): Part | null {
  const before = tokens[at - 1]?.lower ?? ''
  const { since, filler } = periodWords[lang]
  const isLed = since.has(before) || filler.has(before) || monthWords[lang].has(before)
  const token = tokens[at]
  const isShort = token?.type === 'number' && /^0\d$/.test(token.text)
  return isLed && isShort ? { span: yearSpan(2000 + Number(token.text)), next: at + 1 } : null
}

function plainYear(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.type !== 'number' || !/^(19|20)\d\d$/.test(token.text)) return null
  const apostrophe = tokens[at + 1]
  const decade =
    /^['’]$/.test(apostrophe?.text ?? '') && apostrophe?.start === token.end && tokens[at + 2]?.lower === 's'
  return { span: yearSpan(Number(token.text)), next: decade ? at + 3 : at + 1 }
}

/** `4. kvartal 2006`, `fjerde kvartal af 2006`, `Q4 2006`, `first quarter of 2010`. */
function quarter(tokens: readonly Token[], at: number, lang: Language): Part | null {
  const short = /^(?:q([1-4])|k([1-4]))$/.exec(tokens[at]?.lower ?? '')
  if (short) return withYear(tokens, at + 1, lang, (year) => partSpan(year, Number(short[1] ?? short[2]), 4))
  const nth = nthPart(tokens, at, lang)
  if (!nth || nth.number > 4 || !periodWords[lang].quarter.test(tokens[nth.next]?.lower ?? '')) return null
  const end = tokens[nth.next + 1]?.text === '.' ? nth.next + 2 : nth.next + 1
  return withYear(tokens, end, lang, (year) => partSpan(year, nth.number, 4))
}

/** `november 2006`, `nov. 2006`, `16. juni 2010`, `June 16, 2010`. */
function month(tokens: readonly Token[], at: number, lang: Language): Part | null {
  let start = at
  const day = tokens[at]
  if (day?.type === 'number' && /^\d{1,2}$/.test(day.text))
    start = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const nth = monthWords[lang].get(tokens[start]?.lower ?? '')
  if (!nth) return null
  let end = start + 1
  while (tokens[end]?.text === '.' || tokens[end]?.text === ',') end += 1
  return withYear(tokens, end, lang, (year) => monthSpan(year, nth)) ?? dayThenYear(tokens, start, lang, nth)
}

/** `august` of a year told before. */
export function monthOf(year: number, tokens: readonly Token[], at: number, lang: Language): Part | null {
  const nth = monthWords[lang].get(tokens[at]?.lower ?? '')
  return nth ? { span: monthSpan(year, nth), next: at + 1 } : null
}

function dayThenYear(tokens: readonly Token[], at: number, lang: Language, nth: number): Part | null {
  const day = tokens[at + 1]
  if (day?.type !== 'number' || !/^\d{1,2}$/.test(day.text)) return null
  const end = /^(,|st|nd|rd|th)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  return withYear(tokens, end, lang, (year) => monthSpan(year, nth))
}

/** `andet halvår 2009`, `slutningen af 2006`, `midten af 2009`, `early 2010`, `foråret 2010`. */
function partOfYear(tokens: readonly Token[], at: number, lang: Language): Part | null {
  for (const { phrase, months } of partWords[lang].get(tokens[at]?.lower ?? '') ?? []) {
    if (!standsAt(phrase, tokens, at)) continue
    const found = withYear(tokens, at + phrase.length, lang, (year) => ({
      from: year * 12 + months[0] - 1,
      to: year * 12 + months[1] - 1,
    }))
    if (found) return found
  }
  return null
}

function withYear(
  tokens: readonly Token[],
  at: number,
  lang: Language,
  span: (year: number) => MonthSpan,
): Part | null {
  const start = skip(tokens, at, periodWords[lang].filler)
  const year = plainYear(tokens, start) ?? shortYear(tokens, start, lang)
  return year ? { span: span(Math.floor(year.span.from / 12)), next: year.next } : null
}

export const skip = (tokens: readonly Token[], at: number, filler: ReadonlySet<string>): number =>
  filler.has(tokens[at]?.lower ?? '') ? at + 1 : at
