/** Groups of one kind in the order in which a sentence names them. */

import type { Facet } from '../../reading/meaning.ts'

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
