/** Finds the numbers of a text: numerals, number words, fractions such as `2 ud af 5` and ranges such as `14–20`. */

import type { Language } from '../../answer/tree.ts'
import { type Token, tokenize } from '../token.ts'
import { type Cardinal, cardinal } from './cardinals.ts'
import { type Fraction, fractionFrom, wordFraction } from './fractions.ts'
import { numberWords } from './number-words.ts'

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
    const found = taken.has(at) ? null : numberAt(tokens, at, lang)
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

function numberAt(tokens: readonly Token[], at: number, lang: Language): Found | null {
  const fraction = wordFraction(tokens, at, lang)
  return fraction ? exactly(fraction) : startingWithCardinal(tokens, at, lang)
}

/** A numeral or number word, and whatever makes a fraction or a range of it. */
function startingWithCardinal(tokens: readonly Token[], at: number, lang: Language): Found | null {
  const first = cardinal(tokens, at, lang)
  if (!first) return null
  const fraction = fractionFrom(first, tokens, lang)
  if (fraction) return exactly(fraction)
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

const exactly = ({ part, whole, next }: Fraction): Found => ({
  value: { type: 'fraction', part, whole },
  decimals: 0,
  other: null,
  next,
})

/** The upper end of `14-20`, `14 til 20`; not of `fra 5 til 2`, which are two numbers. */
function rangeEnd(tokens: readonly Token[], at: number, first: Cardinal, lang: Language): Cardinal | null {
  const joint = tokens[first.next]
  if (!joint) return null
  const dash = /^[-–—]$/.test(joint.text) && tokens[first.next - 1]?.end === joint.start
  const before = tokens[at - 1]?.lower ?? ''
  const between = before === 'mellem' || before === 'between'
  const isAnd = joint.lower === 'and' || joint.lower === 'og'
  const word = isAnd
    ? between
    : numberWords[lang].rangeTo.has(joint.lower) && !numberWords[lang].from.has(before)
  if (!dash && !word) return null
  const to = cardinal(tokens, first.next + 1, lang)
  return to && to.number > first.number && (!dash || tokens[first.next + 1]?.start === joint.end) ? to : null
}
