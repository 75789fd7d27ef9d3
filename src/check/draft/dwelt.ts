/** Places told as where those live of whom a share is told. */

import type { Token } from '../../language/token.ts'
import { dwelling } from '../../language/words/question-words.ts'
import type { Item } from '../../reading/meaning.ts'
import { isRelative } from './whole-chain.ts'

/** `Those who live in the areas` are told by where they live, and are no share of it; `a fifth live in the city` is one. */
export const isDwelt = (item: Item, tokens: readonly Token[]): boolean => {
  const from = item.type === 'facet' ? Math.max(0, item.first - 3) : item.first
  return tokens
    .slice(from, item.first + 1)
    .some(({ lower }, nth) => dwelling.has(lower) && isTellingWho(tokens[from + nth - 1], lower))
}

/** `Who live`, `der bor`, `those living`. */
const isTellingWho = (before: Token | undefined, verb: string): boolean =>
  verb === 'living' || (before !== undefined && isRelative(before))
