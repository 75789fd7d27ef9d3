/** Lengths of time within which something is said to happen: `within five years`, `de seneste fire år`. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Token } from '../../language/token.ts'

const year = /^(år|years?)$/
const opening = new Set(
  'inden within seneste sidste forløbne last past over during løbet efter after i in nearly næsten'.split(
    ' ',
  ),
)

export type Span = { readonly first: number; readonly years: number }

/** Those of the numbers that tell one. */
export const spansAmong = (numbers: readonly NumberReading[], tokens: readonly Token[]): Span[] =>
  numbers.flatMap(({ value, first, last }) => {
    const isSpan =
      value.type === 'number' &&
      value.number < 100 &&
      year.test(tokens[last + 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => opening.has(lower))
    return isSpan ? [{ first, years: value.number }] : []
  })
