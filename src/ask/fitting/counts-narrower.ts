/** `How many schools are there?` of the twelve of one scheme: a number of some is no number of all. */

import type { Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Phrase } from '../catalogue/phrases.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling, type Topic } from '../question/topics.ts'
import { isDefault } from './groups.ts'

/** Nothing but what is to be counted is said, and the figure's name says more; a share tells no such number at all. */
export function countsNarrower({ fact, name }: Card, asked: Asked, pack: Pack): boolean {
  const { counted } = asked
  if (fact.type !== 'observation' || counted === null || !isBare(asked, counted, pack)) return false
  const quantity = pack.units.get(fact.unit)?.quantity
  if (quantity === 'share') return true
  return quantity === 'count' && name !== null && shareSaid(name, counted) < named
}

/** Of a figure's name so much must be said. */
const named = 0.6

const isBare = ({ topics, facets, periods }: Asked, counted: Topic, pack: Pack): boolean =>
  periods.length === 0 &&
  topics.filter(isTelling).every((topic) => topic === counted) &&
  facets.flat().every((facet) => isDefault(facet, pack))

/** By weight, 0 to 1. */
function shareSaid({ concepts, weights, weight }: Phrase, counted: Topic): number {
  const said = concepts.reduce(
    (sum, concept, at) => sum + (counted.concepts.includes(concept) ? (weights[at] ?? 0) : 0),
    0,
  )
  return weight === 0 ? 0 : said / weight
}
