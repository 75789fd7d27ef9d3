/** `The figure is 12.8 %: so large a share of …`: what a number is of may stand behind a colon. */

import type { Token } from '../../language/token.ts'
import { parting } from '../../language/words/prepositions.ts'
import { so } from '../../language/words/share-words.ts'

/** The colon at that place is followed by a `so many`. */
export const isExplained = (colon: Token | undefined, next: Token | undefined): boolean =>
  colon?.text === ':' && so.has(next?.lower ?? '')

/** So many words behind a colon the `of` may stand. */
const reach = 8

/** Where what stands behind a number may say of what it is a share: right behind it, or behind `: so large a share`. */
export function behindNumber(at: number, tokens: readonly Token[]): number {
  if (!isExplained(tokens[at], tokens[at + 1])) return at
  const of = tokens.slice(at, at + reach).findIndex(({ lower }) => parting.has(lower))
  return of < 0 ? at : at + of
}
