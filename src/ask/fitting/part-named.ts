/** Whether a question names the groups of a figure that is of nothing but groups: the share of immigrants in the suburbs. */

import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { mentionsNamed } from '../question/groups-named.ts'
import { sidesNamed } from '../question/sides.ts'
import { conceptsSaid } from '../question/wants.ts'
import { isOfSubject } from './groups.ts'

/** `How many live in the suburbs?` of the share of immigrants there: a figure of nothing but groups is told to who names each; where, words may say as well. */
export function missesPart({ fact, groups, phrases }: Card, asked: Asked, pack: Pack): boolean {
  if (fact.type !== 'observation' || groups.length === 0) return false
  const isNamed = groups.every(
    (group) =>
      isPlace(group, pack) ||
      (sidesNamed(asked).length > 1 && isOfSubject(group, pack)) ||
      mentionsNamed(asked).some((mention) => mention[0]?.dimension === group.dimension),
  )
  const said = conceptsSaid(asked)
  // `Children in the suburbs` where the group is no code but a word.
  const isCalled = phrases.some(
    ({ isGrouped, concepts }) =>
      !isGrouped && concepts.length > 0 && concepts.every((concept) => said.has(concept)),
  )
  return !isNamed && !isCalled
}
