/** `Do bilingual pupils do better than monolingual ones?` of a figure that is only told of the one. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { setsApart, sidesNamed } from '../question/sides.ts'
import { wantsGap } from '../question/wants.ts'
import { isDefault, isToldFor } from './groups.ts'

/** `More than in the rest of the country?` of what is only told of the city: the other side has no figure in its entry. */
export function isOneSided({ entry }: Card, fact: Observation, asked: Asked, pack: Pack): boolean {
  if (!wantsGap(asked) || fact.measure === 'difference') return false
  const sides = sidesNamed(asked)
  const tells = (is: (one: Observation) => boolean): boolean =>
    entry.facts.some((one) => one.type === 'observation' && is(one))
  const isOfOne = sides.some(
    (side) => fact.dimensions[side.dimension] !== undefined && !tells((one) => isFiledUnder(one, side)),
  )
  // `Between the city and the country` of what is told of the city, as all else in the report is.
  const isOfHome =
    sides.some((side) => isDefault(side, pack)) &&
    sides.some((side) => !tells((one) => isToldFor(one, side, pack)))
  return (asked.isYesNo && isOfOne) || (setsApart(asked) && isOfHome)
}
