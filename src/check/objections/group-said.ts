/** `56.4 % of the women are of non-Western origin`, `80 % are girls` of figures told of such women and girls: what the number is of is said to be what it tells. */

import { isToldFor } from '../../ask/fitting/groups.ts'
import { facetOf } from '../../reading/facets.ts'
import { wholeAndPart } from '../figures/whole-and-part.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const groupSaid: Objection = ({ card: { fact }, context, catalogue: { pack, lexicon } }) => {
  if (pack.units.get(fact.unit)?.quantity !== 'share') return null
  const { whole, part } = wholeAndPart(fact, pack, lexicon)
  const isOfIt = (key: string): boolean => {
    const group = facetOf(key)
    return whole.has(key) || (group !== null && isToldFor(fact, group, pack))
  }
  return [...context.wholes.said].some((key) => isOfIt(key) && !part.has(key)) ? unlike(fact) : null
}
