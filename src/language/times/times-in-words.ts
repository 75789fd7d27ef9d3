/** How many times, in words that are read as no number anywhere else: `once`, `en gang`, `one year`. */

import type { Token } from '../token.ts'
import { one, times, timesInWords } from '../words/times-words.ts'
import { single } from './span-words.ts'

/** The number of times told at that place, and its last token; null where none is. `twice` → 2 */
export function timesAt(
  at: number,
  tokens: readonly Token[],
): { readonly number: number; readonly last: number } | null {
  const word = tokens[at]?.lower ?? ''
  const number = timesInWords.get(word)
  if (number !== undefined) return { number, last: at }
  // `A single year`, `et enkelt år`.
  const isSingle = single.has(tokens[at + 1]?.lower ?? '')
  const last = isSingle ? at + 2 : at + 1
  return (one.has(word) || isSingle) && times.has(tokens[last]?.lower ?? '') ? { number: 1, last } : null
}
