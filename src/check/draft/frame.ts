/** What a sentence puts before all else: `In Norway, 25 % …`, `Blandt mændene er …`. */

import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { copulas } from './whole-chain.ts'

const framing = new Set('i på blandt hos in among at within'.split(' '))

const anew = new Set('og men mens and but while'.split(' '))

/** What stands before the comma holds for the numbers behind it. */
export type Frame = { readonly groups: readonly (readonly Facet[])[]; readonly comma: number }

/** The groups and places of a sentence that begins with `in` or `among`, up to its first comma; null for others. */
export function frameOf({ from, to }: Stretch, { tokens, facetsIn }: Draft): Frame | null {
  if (!framing.has(tokens[from]?.lower ?? '')) return null
  const comma = from + tokens.slice(from, to).findIndex(({ text }) => text === ',')
  // `In work are 56 %, and …`, `among the staff 11 per cent have …, though …`: another sentence begins there.
  const isSaid = tokens.slice(from, comma).some(({ lower }) => copulas.has(lower))
  if (comma < from || isSaid || anew.has(tokens[comma + 1]?.lower ?? '')) return null
  return { groups: facetsIn({ from, to: comma }).map(({ facets }) => facets), comma }
}
