/** `Akacieparken is one of them. Here 41.3 % …` of a figure for other places, `ethnic Danes were asked too; 7 in 10 of them …` of one for everybody. */

import { isDefault, meet, placeDimensions } from '../../ask/fitting/groups.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const pointedElsewhere: Objection = ({ card, context: { pointed }, catalogue: { pack } }) => {
  if (!pointed) return null
  const places = placeDimensions(pack)
  const isOther = pointed.mentions.some(
    (mention) =>
      mention.every(
        (facet) => (pointed.by === 'group' || places.has(facet.dimension)) && !isDefault(facet, pack),
      ) && meet(card, mention, pack) !== 'exact',
  )
  return isOther ? unlike(card.fact) : null
}
