/** `Five estates are on the list` of the five original areas: a count of some place, of which the draft says no word. */

import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { filingsOf } from '../../pack/filed.ts'
import { isPlace } from '../../pack/is-place.ts'
import { scenesIn } from '../draft/scene.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const unnamedPlace: Objection = ({ card, context, catalogue: { pack } }) => {
  const { asked, scenes } = context
  // A share may go on about what was spoken of some sentences before.
  if (pack.units.get(card.fact.unit)?.quantity !== 'count') return null
  const told = [...asked.facets.flat(), ...scenesIn(scenes).flatMap(({ mentions }) => mentions.flat())]
  const isUnnamed = filingsOf(card.fact).some(
    (place) =>
      isPlace(place, pack) &&
      !isDefault(place, pack) &&
      !told.some((facet) => facet.dimension === place.dimension && meet(card, [facet], pack) !== 'missed'),
  )
  return isUnnamed ? unlike(card.fact) : null
}
