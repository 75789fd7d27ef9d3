/** Whether somebody who speaks of a figure says what it tells: `how many pupils?` of those who read badly says nothing of reading. */

import { isSameGroup } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { mentionsNamed } from '../question/groups-named.ts'
import { conceptsSaid } from '../question/wants.ts'

/** What words, names and groups say. */
export type Mentioned = { readonly concepts: ReadonlySet<string>; readonly groups: readonly Facet[] }

/** What a question says, and what it carries on from an earlier one. */
export const mentionedIn = (asked: Asked): Mentioned => ({
  concepts: new Set([...conceptsSaid(asked), ...asked.names.map(({ concept }) => concept)]),
  groups: mentionsNamed(asked).flat(),
})

/** The pack lists words for what the figure tells, and none of them is said, nor the whole name of an indicator. */
export const missesOutcome = ({ outcome, entry }: Card, { concepts, groups }: Mentioned): boolean =>
  outcome.length > 0 &&
  !(entry.kind === 'indicator' && concepts.has(`@${entry.id}`)) &&
  !outcome.some(
    (words) =>
      words.concepts.every((concept) => concepts.has(concept)) &&
      words.facets.every((facet) => groups.some((group) => isSameGroup(group, facet))),
  )
