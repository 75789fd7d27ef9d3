/** What a share is a share of: the first group or topic behind `25 % of`. */

import type { Token } from '../language/token.ts'
import type { Facet, Item } from '../reading/meaning.ts'

export type Base =
  | { readonly type: 'group'; readonly facets: readonly Facet[]; readonly isAll: boolean }
  | { readonly type: 'topic'; readonly concepts: readonly string[]; readonly isAll: boolean }

const parting = new Set(['af', 'of', 'blandt', 'among'])
const whole = new Set(['all', 'alle', 'samtlige', 'every', 'hele'])
/** A few small words may stand between. */
const reach = 5

/** The base of the share that ends at that token; null where no `of` follows, or nothing known behind it. */
export function baseBehind(last: number, items: readonly Item[], tokens: readonly Token[]): Base | null {
  if (last < 0 || !parting.has(tokens[last + 1]?.lower ?? '')) return null
  const isAll = tokens.slice(last + 2, last + 4).some(({ lower }) => whole.has(lower))
  for (const item of items) {
    if (item.first <= last + 1) continue
    if (item.first > last + reach) return null
    if (item.type === 'facet') return { type: 'group', facets: item.facets, isAll }
    if (item.type === 'term' && item.term.trust > 0.5 && item.term.concepts.length > 0)
      return { type: 'topic', concepts: item.term.concepts, isAll }
  }
  return null
}
