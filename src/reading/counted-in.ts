/** What the first number of a sentence counts. */

import type { Language } from '../answer/tree.ts'
import { readNumbersIn } from '../language/numbers/numbers.ts'
import type { Token } from '../language/token.ts'
import type { Item } from './meaning.ts'

/** How many words may stand between a number and what it counts, its groups apart: `900 more bilingual pupils`. */
const reachOfCount = 3

/** The concepts of the first topic behind the first number of that size. */
export function countedIn(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  lang: Language,
  size: number | null = null,
): readonly string[] {
  const number = readNumbersIn(tokens, text, lang).find(
    ({ value }) => size === null || (value.type === 'number' && value.number === size),
  )
  if (!number) return []
  const next = items.find((item) => item.type === 'term' && item.first > number.last)
  const isNear = next && next.first - number.last <= reachOfCount
  return isNear && next.type === 'term' ? next.term.concepts : []
}
