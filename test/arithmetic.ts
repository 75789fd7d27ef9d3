/** Works out a shown calculation once more. */

import type { Language } from '../src/answer/tree.ts'
import { parseNumeral } from '../src/language/numbers/numerals.ts'

/** Whether `61,8 − 56,4 = 5,4`, `1,5 + 2 = 3,5` or `1 ÷ 3 = 33,3 %` comes out, to the last decimal shown. */
export function holdsArithmetic(arithmetic: string, lang: Language): boolean {
  const [left = '', right = '', ...more] = arithmetic.replace(/ %$/, '').split(' = ')
  const result = parseNumeral(right, lang).number
  const places = right.split(/[.,]/)[1]?.length ?? 0
  const tokens = left.split(' ')
  if (tokens[1] === '÷') return isShare(tokens, result, places, lang) && more.length === 0
  let sum = parseNumeral(tokens[0] ?? '', lang).number
  for (let at = 1; at < tokens.length; at += 2) {
    const next = parseNumeral(tokens[at + 1] ?? '', lang).number
    if (tokens[at] === '+') sum += next
    else if (tokens[at] === '−') sum -= next
    else return false
  }
  return more.length === 0 && Math.abs(sum - result) < 10 ** -(places + 3)
}

/** The first in percent of the third, rounded to so many places. */
function isShare(tokens: readonly string[], result: number, places: number, lang: Language): boolean {
  const [part = 0, whole = 0] = [tokens[0], tokens[2]].map((token) => parseNumeral(token ?? '', lang).number)
  return tokens.length === 3 && Math.abs((100 * part) / whole - result) <= 0.5 * 10 ** -places + 1e-9
}
