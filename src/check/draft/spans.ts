/** Lengths of time within which something is said to happen: `within five years`, `de seneste fire år`. */

import { readNumbersIn } from '../../language/numbers.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

const year = /^(år|years?)$/
const opening = new Set(
  'inden within seneste sidste forløbne last past over during løbet efter after i in nearly næsten'.split(
    ' ',
  ),
)

/** Years, without those of the number that begins at `except`. */
export function spansIn({ from, to }: Stretch, except: number, { tokens, text, lang }: Draft): number[] {
  return readNumbersIn(tokens.slice(from, to), text, lang).flatMap(({ value, first, last }) => {
    const at = from + first
    const isSpan =
      at !== except &&
      value.type === 'number' &&
      value.number < 100 &&
      year.test(tokens[from + last + 1]?.lower ?? '') &&
      tokens.slice(Math.max(from, at - 2), at).some(({ lower }) => opening.has(lower))
    return isSpan ? [value.number] : []
  })
}
