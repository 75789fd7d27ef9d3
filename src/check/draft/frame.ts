/** What a sentence puts before all else: `In Norway, 25 % …`, `Blandt mændene er …`. */

import { contrasting } from '../../language/words/conjunctions.ts'
import { copulas } from '../../language/words/copulas.ts'
import { framing } from '../../language/words/prepositions.ts'
import { and } from '../../language/words/question-words.ts'
import { behindShares } from '../../language/words/share-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

const anew = new Set([...and, ...contrasting])

/** What stands before the comma holds for the numbers behind it. */
export type Frame = { readonly groups: readonly (readonly Facet[])[]; readonly comma: number }

/** The groups and places of a sentence that begins with `in` or `among`, up to its first comma; null for others. */
export function frameOf({ from, to }: Stretch, { tokens, facetsIn }: Draft): Frame | null {
  if (!framing.has(tokens[from]?.lower ?? '')) return null
  const comma = from + tokens.slice(from, to).findIndex(({ text }) => text === ',')
  // `In work are 56 %, and …`, `among the staff 11 per cent have …, though …`: another sentence begins there.
  const isSaid = tokens.slice(from, comma).some(({ lower }) => copulas.has(lower))
  const end = behindApposition(comma, to, { tokens, facetsIn })
  // `At present 49.6 % of the residents there receive …, 5,973 …`: that is told already, and sets nothing.
  const isTold = tokens
    .slice(from, comma)
    .some(({ type }, nth) => type === 'number' && behindShares.has(tokens[from + nth + 1]?.lower ?? ''))
  if (comma < from || isSaid || isTold || anew.has(tokens[comma + 1]?.lower ?? '')) return null
  return { groups: facetsIn({ from, to: end }).map(({ facets }) => facets), comma: end }
}

/** `In the two areas, X and Y, …`: names right behind the comma say again what stands before it. */
function behindApposition(
  comma: number,
  to: number,
  { tokens, facetsIn }: Pick<Draft, 'tokens' | 'facetsIn'>,
): number {
  const next = tokens.slice(comma + 1, to).findIndex(({ text }) => text === ',')
  const end = comma + 1 + next
  const named = next < 0 ? [] : facetsIn({ from: comma + 1, to: end })
  const [first] = named
  const last = named.at(-1)
  return first?.first === comma + 1 && last?.last === end - 1 ? end : comma
}
