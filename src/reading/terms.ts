/** What a stretch of a text comes to once its meaning is known: groups, units, topic words. */

import { isSameGroup } from './facets.ts'
import type { Facet, Item, Meaning, Term } from './meaning.ts'

/** Where an item stands, and its words. */
export type ItemPlace = Pick<Item, 'text' | 'start' | 'end' | 'first' | 'last'>

/** A group or place, a unit, or a topic where no group is meant; the same words may be a unit as well. */
export function meaningful(meanings: readonly Meaning[], span: ItemPlace): Item[] {
  const facets: Facet[] = []
  const units: string[] = []
  const concepts: string[] = []
  for (const meaning of meanings) {
    if (meaning.type === 'facet') {
      const { dimension, code } = meaning
      if (!facets.some((facet) => isSameGroup(facet, meaning))) facets.push({ dimension, code })
    } else if (meaning.type === 'unit') units.push(meaning.unit)
    else if (meaning.type === 'concept') concepts.push(meaning.concept)
  }
  const items: Item[] = []
  if (facets.length > 0) items.push({ type: 'facet', facets, ...span })
  if (units.length > 0) items.push({ type: 'unit', units, ...span })
  if (concepts.length > 0 && facets.length === 0)
    items.push({ type: 'term', term: asIs(span.text, concepts), ...span })
  return items.length > 0 ? items : [{ type: 'filler', ...span }]
}

/** A topic word that stands for itself. */
export const asIs = (text: string, concepts: readonly string[]): Term => ({
  text,
  concepts,
  known: 'as-is',
  trust: 1,
  isName: false,
  isPlace: false,
})
