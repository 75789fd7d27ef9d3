/** Finds the numbers of a text: numerals, number words, fractions such as `2 ud af 5` and ranges such as `14–20`. */

import type { Language } from '../answer/tree.ts'
import { danishCompound, numberWords } from './number-words.ts'
import { parseNumeral } from './numerals.ts'
import { type Token, tokenize } from './token.ts'

export type NumberValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'fraction'; readonly part: number; readonly whole: number }
  | { readonly type: 'range'; readonly from: number; readonly to: number }

export type NumberReading = {
  readonly value: NumberValue
  /** Digits after the decimal mark, as written; 0 for words. */
  readonly decimals: number
  /** The other reading of a form like `5.973`. */
  readonly other: number | null
  /** UTF-16 offsets, and the tokens it spans (`last` included). */
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly text: string
}

/** What one number word or numeral says, and the token after it. */
type Cardinal = {
  readonly number: number
  readonly decimals: number
  readonly other: number | null
  readonly next: number
}

/** All numbers of the text, in order, none inside another. Cost is linear in the length of the text. */
export function readNumbers(text: string, lang: Language): NumberReading[] {
  return readNumbersIn(tokenize(text), text, lang)
}

/** As `readNumbers`, for a text that is already cut into tokens; none begins in a place that is `taken` (by a date). */
export function readNumbersIn(
  tokens: readonly Token[],
  text: string,
  lang: Language,
  taken: ReadonlySet<number> = new Set(),
): NumberReading[] {
  const readings: NumberReading[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = taken.has(at) ? null : (wordFraction(tokens, at, lang) ?? startingWithCardinal(tokens, at, lang))
    if (!found) {
      at += 1
      continue
    }
    const start = tokens[at]?.start ?? 0
    const end = tokens[found.next - 1]?.end ?? start
    const { value, decimals, other } = found
    readings.push({
      value,
      decimals,
      other,
      start,
      end,
      first: at,
      last: found.next - 1,
      text: text.slice(start, end),
    })
    at = found.next
  }
  return readings
}

type Found = {
  readonly value: NumberValue
  readonly decimals: number
  readonly other: number | null
  readonly next: number
}

const exactly = (value: NumberValue, next: number): Found => ({ value, decimals: 0, other: null, next })

/** `halvdelen`, `en fjerdedel`, `hver fjerde`, `one in four`, `a third`: fractions that begin with a word. */
function wordFraction(tokens: readonly Token[], at: number, lang: Language): Found | null {
  const words = numberWords[lang]
  const lower = tokens[at]?.lower ?? ''
  if (words.half.has(lower)) return exactly({ type: 'fraction', part: 1, whole: 2 }, at + 1)
  if (words.every.has(lower)) {
    const whole = words.ordinals.get(tokens[at + 1]?.lower ?? '')
    if (whole) return exactly({ type: 'fraction', part: 1, whole }, at + 2)
  }
  if (!words.one.has(lower)) {
    const whole = lang === 'da' ? words.denominators.get(lower) : undefined
    return whole ? exactly({ type: 'fraction', part: 1, whole }, at + 1) : null
  }
  const half = words.half.has(tokens[at + 1]?.lower ?? '')
  if (half) return exactly({ type: 'fraction', part: 1, whole: 2 }, at + 2)
  const whole = words.denominators.get(tokens[at + 1]?.lower ?? '')
  if (whole && !isOrdinalUse(tokens, at + 1, lang))
    return exactly({ type: 'fraction', part: 1, whole }, at + 2)
  const of = outOf(tokens, at + 1, lang)
  return of ? exactly({ type: 'fraction', part: 1, whole: of.number }, of.next) : null
}

const countedInTurn = new Set(['time', 'party', 'person', 'one', 'way', 'year', 'option', 'term', 'reading'])

/** English `a third time` counts in turn, `a third of …` is a share. */
const isOrdinalUse = (tokens: readonly Token[], at: number, lang: Language): boolean =>
  lang === 'en' && countedInTurn.has(tokens[at + 1]?.lower ?? '')

/** A numeral or number word, and whatever makes a fraction or a range of it. */
function startingWithCardinal(tokens: readonly Token[], at: number, lang: Language): Found | null {
  const first = cardinal(tokens, at, lang)
  if (!first) return null
  const whole = numberWords[lang].denominators.get(tokens[first.next]?.lower ?? '')
  if (whole && first.number > 0 && first.number < whole)
    return exactly({ type: 'fraction', part: first.number, whole }, first.next + 1)
  const of = outOf(tokens, first.next, lang)
  if (of && first.number < of.number && first.decimals === 0)
    return exactly({ type: 'fraction', part: first.number, whole: of.number }, of.next)
  const to = rangeEnd(tokens, at, first, lang)
  if (to) {
    const decimals = Math.max(first.decimals, to.decimals)
    return {
      value: { type: 'range', from: first.number, to: to.number },
      decimals,
      other: null,
      next: to.next,
    }
  }
  const { number, decimals, other, next } = first
  return { value: { type: 'number', number }, decimals, other, next }
}

/** `ud af fem`, `out of 5`, `/5`: the whole that a part is taken of. */
function outOf(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const touches = tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
  if (tokens[at]?.text === '/' && touches && tokens[at + 2]?.text !== '/')
    return cardinal(tokens, at + 1, lang)
  for (const joint of numberWords[lang].outOf) {
    if (!joint.every((word, step) => tokens[at + step]?.lower === word)) continue
    const whole = cardinal(tokens, at + joint.length, lang)
    // `12 in 2009`: a year is no whole, and neither is a numeral with decimals.
    if (whole && whole.number <= 100 && whole.decimals === 0) return whole
  }
  return null
}

/** The upper end of `14-20`, `14 til 20`; not of `fra 5 til 2`, which are two numbers. */
function rangeEnd(tokens: readonly Token[], at: number, first: Cardinal, lang: Language): Cardinal | null {
  const joint = tokens[first.next]
  if (!joint) return null
  const dash = /^[-–—]$/.test(joint.text) && tokens[first.next - 1]?.end === joint.start
  const before = tokens[at - 1]?.lower ?? ''
  const between = before === 'mellem' || before === 'between'
  const isAnd = joint.lower === 'and' || joint.lower === 'og'
  const word = isAnd ? between : numberWords[lang].rangeTo.has(joint.lower) && !numberWords[lang].from.has(before)
  if (!dash && !word) return null
  const to = cardinal(tokens, first.next + 1, lang)
  return to && to.number > first.number && (!dash || tokens[first.next + 1]?.start === joint.end) ? to : null
}

function cardinal(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const token = tokens[at]
  if (!token) return null
  if (token.type === 'number') return { ...parseNumeral(token.text, lang), next: at + 1 }
  return token.type === 'word' ? spelled(tokens, at, lang) : null
}

/** `twenty-five`, `femogtyve`, `two hundred`: a cardinal in words. */
function spelled(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const { units, tens, scales } = numberWords[lang]
  const lower = tokens[at]?.lower ?? ''
  let number = units.get(lower) ?? tens.get(lower) ?? (lang === 'da' ? danishCompound(lower) : null)
  if (number === null || number === undefined) return null
  let next = at + 1
  const hyphen = tokens[next]?.text === '-' && tokens[next]?.start === tokens[at]?.end
  const unit = hyphen ? units.get(tokens[next + 1]?.lower ?? '') : undefined
  if (lang === 'en' && tens.has(lower) && unit !== undefined && unit < 10) {
    number += unit
    next += 2
  }
  for (
    let scale = scales.get(tokens[next]?.lower ?? '');
    scale;
    scale = scales.get(tokens[next]?.lower ?? '')
  ) {
    number *= scale
    next += 1
  }
  return { number, decimals: 0, other: null, next }
}
