/** Reads shares told as parts: `halvdelen`, `hver fjerde`, `a third`, `2 ud af 5`. */

import type { Language } from '../../answer/tree.ts'
import { standsAt, type Token } from '../token.ts'
import { type Cardinal, cardinal } from './cardinals.ts'
import { numberWords } from './number-words.ts'

/** So many parts of a whole, and the token after them. */
export type Fraction = { readonly part: number; readonly whole: number; readonly next: number }

/** `halvdelen`, `en fjerdedel`, `hver fjerde`, `one in four`, `a third`: fractions that begin with a word. */
export function wordFraction(tokens: readonly Token[], at: number, lang: Language): Fraction | null {
  const words = numberWords[lang]
  const lower = tokens[at]?.lower ?? ''
  if (words.half.has(lower) && !isDozen(tokens, at)) return { part: 1, whole: 2, next: at + 1 }
  if (words.every.has(lower)) {
    const whole = words.ordinals.get(tokens[at + 1]?.lower ?? '')
    if (whole) return { part: 1, whole, next: at + 2 }
  }
  if (!words.one.has(lower)) {
    const whole = lang === 'da' ? words.denominators.get(lower) : undefined
    return whole ? { part: 1, whole, next: at + 1 } : null
  }
  const half = words.half.has(tokens[at + 1]?.lower ?? '') && !isDozen(tokens, at + 1)
  if (half) return { part: 1, whole: 2, next: at + 2 }
  const named = behindHyphen(at + 1, tokens)
  const whole = words.denominators.get(tokens[named]?.lower ?? '')
  if (whole && !isOrdinalUse(tokens, named, lang)) return { part: 1, whole, next: named + 1 }
  const of = outOf(tokens, at + 1, lang)
  return of ? { part: 1, whole: of.number, next: of.next } : null
}

/** `Two-thirds`: the place behind a hyphen that stands there, grown together with both. */
const behindHyphen = (at: number, tokens: readonly Token[]): number =>
  tokens[at]?.text === '-' &&
  tokens[at - 1]?.end === tokens[at].start &&
  tokens[at].end === tokens[at + 1]?.start
    ? at + 1
    : at

/** `Half a dozen`, `et halvt dusin`: that is six. */
const isDozen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'dozen' || lower === 'dusin')

const countedInTurn = new Set(['time', 'party', 'person', 'one', 'way', 'year', 'option', 'term', 'reading'])

/** English `a third time` counts in turn, `a third of …` is a share. */
const isOrdinalUse = (tokens: readonly Token[], at: number, lang: Language): boolean =>
  lang === 'en' && countedInTurn.has(tokens[at + 1]?.lower ?? '')

/** `tre fjerdedele`, `2 ud af 5`, `3/4`: fractions that begin with a number. */
export function fractionFrom(first: Cardinal, tokens: readonly Token[], lang: Language): Fraction | null {
  const at = behindHyphen(first.next, tokens)
  const whole = numberWords[lang].denominators.get(tokens[at]?.lower ?? '')
  if (whole && first.number > 0 && first.number < whole) return { part: first.number, whole, next: at + 1 }
  const of = outOf(tokens, first.next, lang)
  return of && first.number < of.number && first.decimals === 0
    ? { part: first.number, whole: of.number, next: of.next }
    : null
}

/** `ud af fem`, `out of 5`, `/5`: the whole that a part is taken of. */
function outOf(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const touches = tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
  if (tokens[at]?.text === '/' && touches && tokens[at + 2]?.text !== '/')
    return cardinal(tokens, at + 1, lang)
  for (const joint of numberWords[lang].outOf) {
    if (!standsAt(joint, tokens, at)) continue
    const whole = cardinal(tokens, at + joint.length, lang)
    // `12 in 2009`: a year is no whole, and neither is a numeral with decimals.
    if (whole && whole.number <= 100 && whole.decimals === 0) return whole
  }
  return null
}
