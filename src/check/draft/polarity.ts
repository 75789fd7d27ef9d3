/** Words that put one group above or below another. */

import { above, below, over, under } from '../../language/words/comparing-words.ts'

/** 1 above, −1 below, 0 where the words say neither or both. */
export const polarityOf = (words: readonly string[]): number =>
  Number(words.some((word) => above.has(word))) - Number(words.some((word) => below.has(word)))

/** The same where a small word alone puts the one over or under the other; `over 12 %` does not. */
export function sideOf(words: readonly string[]): number {
  const stands = (sides: ReadonlySet<string>): number =>
    Number(words.some((word, at) => sides.has(word) && !/^\d/.test(words[at + 1] ?? '1')))
  return polarityOf(words) || stands(over) - stands(under)
}
