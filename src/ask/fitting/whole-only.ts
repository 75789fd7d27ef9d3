/** `How many per cent are unemployed?` of the share of the unemployed that are immigrants: of the whole alone nothing is told. */

import { filingsOf } from '../../pack/filed.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'
import { isTelling } from '../question/topics.ts'
import { isDefault } from './groups.ts'

/** Nothing but what the share is taken of is said, and none of the groups that it is told for; where they live may be left open. */
export function saysWholeOnly({ bases, entry }: Card, fact: Observation, asked: Asked, pack: Pack): boolean {
  const told = bases[asked.lang]
  if (!told || told.concepts.length === 0 || pack.units.get(fact.unit)?.quantity !== 'share') return false
  if (asked.names.some(({ concept }) => concept === `@${entry.id}`)) return false
  const topics = asked.topics.filter((topic) => isTelling(topic) && !topic.optional)
  const named = listsNamed(asked)
  const own = filingsOf(fact).filter((group) => !isPlace(group, pack) && !isDefault(group, pack))
  return (
    topics.length > 0 &&
    topics.every(({ concepts }) => concepts.some((one) => told.concepts.includes(one))) &&
    own.some(({ dimension }) => !named.has(dimension))
  )
}
