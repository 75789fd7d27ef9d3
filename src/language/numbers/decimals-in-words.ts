/** Decimals of a number in words: `twelve point eight`, `otte komma en`. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../token.ts'
import type { Cardinal } from './cardinals.ts'
import { numberWords } from './number-words.ts'

/** The number with the decimals told at that place; null where none are. */
export function decimalsBehind(
  number: number,
  tokens: readonly Token[],
  at: number,
  lang: Language,
): Omit<Cardinal, 'other'> | null {
  if (tokens[at]?.lower !== numberWords[lang].point) return null
  let [digits, next] = ['', at + 1]
  for (let digit = digitAt(tokens[next], lang); digit !== null; digit = digitAt(tokens[next], lang)) {
    digits += digit
    next += 1
  }
  return digits === '' ? null : { number: Number(`${number}.${digits}`), decimals: digits.length, next }
}

function digitAt(token: Token | undefined, lang: Language): number | null {
  const { units, one } = numberWords[lang]
  const lower = token?.lower ?? ''
  const digit = one.has(lower) ? 1 : units.get(lower)
  return digit !== undefined && digit < 10 && Number.isInteger(digit) ? digit : null
}
