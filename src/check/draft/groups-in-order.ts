/** Groups of one kind in the order in which a sentence names them. */

import type { Token } from '../../language/token.ts'
import { and } from '../../language/words/question-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { FacetItem } from './draft.ts'

/**
 * Code list → the groups of it that are named, in order, where they are several. A sentence that names the same groups
 * in the same order (`75 % of girls and boys`, `schools with many bilinguals got more Danes`) tells of the same.
 */
export function orderOf(mentions: readonly (readonly Facet[])[]): Map<string, string> {
  const orders = new Map<string, string[]>()
  for (const [facet] of mentions) {
    if (!facet) continue
    const order = orders.get(facet.dimension)
    if (!order) orders.set(facet.dimension, [facet.code])
    else if (order.at(-1) !== facet.code) order.push(facet.code)
  }
  return new Map(
    [...orders].flatMap(([dimension, order]) => (order.length > 1 ? [[dimension, order.join(' ')]] : [])),
  )
}

/** Code lists of which two groups are joined to one: `with a minority background and Danish origin`. */
export const joinedIn = (facets: readonly FacetItem[], tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    facets.flatMap(({ facets: [facet], last }, nth) => {
      const next = facets[nth + 1]
      const isNext = and.has(tokens[last + 1]?.lower ?? '') && next?.first === last + 2
      return facet && isNext && next.facets[0]?.dimension === facet.dimension ? [facet.dimension] : []
    }),
  )
