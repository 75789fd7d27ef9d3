/** `Do bilingual pupils do better than monolingual ones?` of a figure that is only told of the one. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { wantsGap } from '../question/wants.ts'

export function isOneSided({ entry }: Card, fact: Observation, asked: Asked): boolean {
  if (!asked.isYesNo || !wantsGap(asked) || fact.measure === 'difference') return false
  return sidesNamed(asked).some(
    (side) =>
      fact.dimensions[side.dimension] !== undefined &&
      !entry.facts.some((one) => one.type === 'observation' && isFiledUnder(one, side)),
  )
}
