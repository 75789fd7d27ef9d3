/** Numbers that hold a text together and claim nothing: dates, times, pages, list numbers, phone numbers. */

import {
  beforeAnyWeek,
  lettersNumbered,
  numbered,
  street,
  streetBehind,
  weeks,
} from '../../language/numbers/numbered-words.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { apart, beforeAnyYear, lengthsApart, lengthsOfTalk } from '../../language/times/span-words.ts'
import { standsAt, type Token } from '../../language/token.ts'
import { grownUnit } from '../../language/words/abbreviations.ts'
import { being } from '../../language/words/question-words.ts'
import { hundredths } from '../../language/words/share-words.ts'
import { isDateOrTime, isDayAndMonth, isYear } from './dates.ts'
import { isPhone } from './phones.ts'

/** Whether the number points, dates, lists or names rather than claims. */
export function isFurniture(reading: NumberReading, tokens: readonly Token[], text: string): boolean {
  const first = tokens[reading.first]
  if (isHowFar(reading, tokens)) return true
  if (first?.type !== 'number' || isMeasured(reading, tokens)) return false
  return (
    isPointedAt(reading, tokens) ||
    isHouseNumber(reading, tokens) ||
    isNameOf(reading, tokens) ||
    isGlued(reading, tokens, text) ||
    isDateOrTime(reading, tokens) ||
    isDayAndMonth(reading, tokens) ||
    isDuration(reading, tokens) ||
    isYear(reading, tokens) ||
    isListNumber(reading, tokens, text) ||
    isOrdinal(reading, tokens) ||
    isPhone(reading, tokens)
  )
}

/** `In December 30 per cent …`, `for the most part 28 %`: nothing that points or dates is measured so. */
const isMeasured = ({ last }: NumberReading, tokens: readonly Token[]): boolean =>
  hundredths.has(tokens[last + 1]?.lower ?? '') || standsAt(['per', 'cent'], tokens, last + 1)

/** `side 12`, `s. 12`, `§ 5`, `nr. 3`. */
function isPointedAt({ first }: NumberReading, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]
  if (before?.text === '§' || before?.text === '#' || isSchoolYear(first, tokens)) return true
  // `klokken er 18.30`
  const copula = being.has(before?.lower ?? '') && /^kl/.test(tokens[first - 2]?.lower ?? '')
  const word = before?.text === '.' || copula ? tokens[first - 2] : before
  if (!word || !numbered.has(word.lower)) return false
  // `The unemployed number 5,973`: nothing else is numbered in thousands.
  if (word.lower === 'number' && isInThousands(tokens[first])) return false
  return before?.text !== '.' || word.text.length <= 4
}

/** `Nygade 12`, `25 Main Street`. */
const isHouseNumber = ({ first, last }: NumberReading, tokens: readonly Token[]): boolean =>
  street.test(tokens[first - 1]?.text ?? '') ||
  [2, 3].some(
    (behind) =>
      streetBehind.test(tokens[last + behind]?.text ?? '') &&
      tokens.slice(last + 1, last + behind).every(({ text }) => /^\p{Lu}/u.test(text)),
  )

/** `Week 42`, `TV 2`. */
function isNameOf({ first, last }: NumberReading, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]
  if (!before || first !== last || !/^\d{1,2}$/.test(tokens[first]?.text ?? '')) return false
  return (
    lettersNumbered.test(before.text) ||
    (weeks.has(before.lower) && !beforeAnyWeek.has(tokens[first - 2]?.lower ?? ''))
  )
}

/** `Two years later`: how far a time lies from one told before. */
const isHowFar = ({ last }: NumberReading, tokens: readonly Token[]): boolean =>
  lengthsApart.has(tokens[last + 1]?.lower ?? '') && apart.has(tokens[last + 2]?.lower ?? '')

/** `Left year 9`, and not `each year 9 …`. */
const isSchoolYear = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.lower === 'year' &&
  /^(1[0-3]|[1-9])$/.test(tokens[at]?.text ?? '') &&
  !beforeAnyYear.has(tokens[at - 2]?.lower ?? '')

const isInThousands = (token: Token | undefined): boolean =>
  /^\d{1,3}([., \u00a0\u2009\u202f]\d{3})+$/.test(token?.text ?? '')

/** A number grown together with letters, an address or a code: `G8`, `covid-19`, `v2.0`, `kk.dk/2010`. */
function isGlued({ first, last }: NumberReading, tokens: readonly Token[], text: string): boolean {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  if (/[\p{L}_@/\\=]/u.test(text[start - 1] ?? '')) return true
  if (text[start - 1] === '-' && /[\p{L}\d]/u.test(text[start - 2] ?? '')) return true
  return /[\p{L}_@]/u.test(text[end] ?? '') && !grownUnit.test(text.slice(end, end + 8))
}

/** `20 minutter`, `30 seconds`, `15 pages`: how long a talk or a paper is. */
const isDuration = ({ last }: NumberReading, tokens: readonly Token[]): boolean =>
  lengthsOfTalk.has(tokens[last + 1]?.lower ?? '')

/** As far back as a bracket is looked for, in characters. */
const longestBracket = 300

/** `1.`, `2)` at the beginning of a line; `2)` anywhere if it closes no bracket. */
function isListNumber(
  { first, last, start }: NumberReading,
  tokens: readonly Token[],
  text: string,
): boolean {
  const mark = tokens[last + 1]
  if (!mark || mark.start !== tokens[last]?.end || !/^[.)]$/.test(mark.text)) return false
  const before = text.slice(Math.max(0, start - longestBracket), start)
  // `(1)` in a sentence numbers what follows, and so does `1)` that was never opened; behind `the areas (6)` nothing follows.
  const isBracketed = before.endsWith('(')
  if (mark.text === ')' && (isBracketed || before.lastIndexOf('(') <= before.lastIndexOf(')')))
    return isNumbering(first, last, tokens) && !(isBracketed && tokens[last + 2]?.type !== 'word')
  const isFirst = first === 0 || /\n[ \t(]*$/.test(before) || /\n[ \t]*\($/.test(before)
  return isFirst && /^\d{1,3}$/.test(tokens[first]?.text ?? '')
}

const isNumbering = (first: number, last: number, tokens: readonly Token[]): boolean =>
  first === last && /^\d{1,2}$/.test(tokens[first]?.text ?? '')

/** `9. klasse`, `9.-klasserne`, `1. kreds`: digits, a dot and a small letter that follows at once. */
function isOrdinal({ last }: NumberReading, tokens: readonly Token[]): boolean {
  const [mark, hyphen] = [tokens[last + 1], tokens[last + 2]]
  const word = hyphen?.text === '-' ? tokens[last + 3] : hyphen
  if (mark?.text !== '.' || mark.start !== tokens[last]?.end || word?.type !== 'word') return false
  return word.text === word.lower && /^\d{1,2}$/.test(tokens[last]?.text ?? '')
}
