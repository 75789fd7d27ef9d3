/** What a share is a share of: the first group or topic behind `25 % of`. */

import type { Token } from '../../language/token.ts'
import type { Facet, Item } from '../../reading/meaning.ts'

export type Base = {
  /** `Of all …`: nobody is left out. */
  readonly isAll: boolean
  /** `Of those that …`: some of them only. */
  readonly isNarrowed: boolean
} & (
  | { readonly type: 'group'; readonly facets: readonly Facet[] }
  | { readonly type: 'topic'; readonly concepts: readonly string[] }
)

const parting = new Set(['af', 'of', 'blandt', 'among'])
const whole = new Set(['all', 'alle', 'samtlige', 'every', 'hele'])
const narrowing = new Set(
  'der som med deltagende involverede that who which with involved participating having'.split(' '),
)
/** A few small words may stand between. */
const reach = 5

/** The base of the share that ends at that token; null where no `of` follows, or nothing known behind it. */
export function baseBehind(last: number, items: readonly Item[], tokens: readonly Token[]): Base | null {
  if (last < 0 || !parting.has(tokens[last + 1]?.lower ?? '')) return null
  const isAll = tokens.slice(last + 2, last + 4).some(({ lower }) => whole.has(lower))
  const behind = items.filter(({ first }) => first > last + 1 && first <= last + reach)
  const named = behind.filter((item) => item.type === 'facet' || isTopic(item))
  const [head] = named
  if (!head) return null
  const isNarrowed = tokens.slice(head.first - 1, head.last + 3).some(({ lower }) => narrowing.has(lower))
  if (head.type === 'term') return { type: 'topic', concepts: head.term.concepts, isAll, isNarrowed }
  const topic = named.findIndex(isTopic)
  const groups = topic < 0 ? named : named.slice(0, topic)
  return {
    type: 'group',
    facets: groups.flatMap((item) => (item.type === 'facet' ? item.facets : [])),
    isAll,
    isNarrowed,
  }
}

const isTopic = (item: Item): item is Extract<Item, { readonly type: 'term' }> =>
  item.type === 'term' && item.term.trust > 0.5 && item.term.concepts.length > 0
