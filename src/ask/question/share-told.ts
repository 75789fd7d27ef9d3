/** A share that is told of and not asked for: `areas with a high share of …`, `what do the two share?` */

import type { Token } from '../../language/token.ts'
import { having } from '../../language/words/comparing-words.ts'
import { anyOne, asksHow, asksWhat, asWhat, helper } from '../../language/words/share-words.ts'
import type { Scan } from '../../reading/scan.ts'

/** `Areas with a high share of …`, `a growing share of …`: of some share or other is told, and none is asked for. */
export function isSomeShare(
  { signal, first, last }: Scan['signals'][number],
  tokens: readonly Token[],
): boolean {
  if (signal !== 'share' || first !== last) return false
  const from = Math.max(0, first - reachOfArticle)
  const before = tokens.slice(from, first).map(({ lower }) => lower)
  const at = before.findLastIndex((word) => anyOne.has(word) || having.has(word))
  if (at < 0 || before.slice(at).some((word) => asksHow.has(word))) return false
  return !asWhat.has(tokens[from + at - 1]?.lower ?? '') && !asksHow.has(tokens[from + at - 2]?.lower ?? '')
}

/** `A quite unusually high share`: so far before its noun an article may stand. */
const reachOfArticle = 4

/** `What do the two share?`: between a `do` and the end it is a verb. */
export const isVerb = ({ signal, first }: Scan['signals'][number], tokens: readonly Token[]): boolean =>
  signal === 'share' &&
  tokens[first]?.lower === 'share' &&
  tokens
    .slice(0, first)
    .some(({ lower }, at) => helper.has(lower) && asksWhat.has(tokens[at - 1]?.lower ?? ''))
