/** `Elmeparken is one of them. Here 41.3 % …` of a figure for other places, `ethnic Danes were asked too; 7 in 10 of them …` of one for everybody. */

import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { isPlace } from '../../pack/is-place.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const pointedElsewhere: Objection = ({ card, context: { pointed }, catalogue: { pack } }) => {
  if (!pointed) return null
  const isOther = pointed.mentions.some(
    (mention) =>
      mention.every((facet) => (pointed.by === 'group' || isPlace(facet, pack)) && !isDefault(facet, pack)) &&
      meet(card, mention, pack) !== 'exact',
  )
  return isOther ? unlike(card.fact) : null
}
