/** The members of a list that a question names, and those it names that the list does not have. */

import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import type { Judged } from '../deciding/judged.ts'
import { isDefault, meet } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'

/** What the list says of the members that the question names, best fitting first. */
export function membersAsked(roster: Roster, asked: Asked, judged: readonly Judged[], pack: Pack): Listing[] {
  const mentions = asked.facets.filter((mention) =>
    mention.some(({ dimension }) => dimension === roster.dimension),
  )
  return judged.flatMap(({ card }) =>
    card.entry === roster &&
    card.fact.type === 'listing' &&
    mentions.some((mention) => meet(card, mention, pack) === 'exact')
      ? [card.fact]
      : [],
  )
}

/** A place or group that the list does not have. */
export const namesStranger = (roster: Roster, { facets }: Asked, pack: Pack): boolean =>
  facets.some((mention) =>
    mention.every((facet) => facet.dimension === roster.dimension && !isDefault(facet, pack)),
  )
