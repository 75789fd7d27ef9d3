/** Questions to a list by period: who was on it, since when, how many, who is new. */

import { isWithin, stretchOf } from '../../language/times/months.ts'
import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Judged } from '../deciding/judged.ts'
import { isDefault, isUnreported, meet } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { wantsChange } from '../question/wants.ts'
import { asksRank } from '../several/ranks.ts'
import { cameOrWent } from './came-or-went.ts'
import { countsOnly, countsOthers } from './counted.ts'
import { wasNeverOff } from './off-both.ts'
import { type RosterAnswer, untold } from './roster-answer.ts'
import { asksForRows, rosterMeant } from './roster-meant.ts'
import { meetsTerms, termsOf } from './roster-terms.ts'
import { eachIn, isCountedAnew } from './standing.ts'
import { rowsOnSoOften } from './times.ts'

/** The list's answer, or null when the question is not about a list: `which areas were on the list in 2009?` */
export function askRoster(asked: Asked, judged: readonly Judged[], pack: Pack): RosterAnswer | null {
  const roster = rosterMeant(asked, judged)
  if (!roster) return null
  const periods = periodsAsked(asked, roster)
  const always = asksForRows(asked) ? overAllPeriods(asked, roster, periods) : null
  if (always) return always
  if (isBeyondList(asked, periods, pack)) return null
  const members = membersAsked(roster, asked, judged, pack)
  const isBut = asked.signals.has('except') && asksForRows(asked)
  if (members.length > 0 && !isBut) return ofMembers(members, roster, asked)
  const isStrange = members.length === 0 && namesStranger(roster, asked, pack)
  if (!asksForRows(asked) || isStrange || countsOnly(asked) || countsOthers(asked, judged, roster, pack))
    return null
  if (asked.periods.some(({ type }) => type !== 'now') && periods.length === 0) return null
  // `Apart from X, which areas …?`
  const rows = isBut ? listingsOf(roster).filter((row) => !members.includes(row)) : listingsOf(roster)
  return cameOrWent(asked, roster, periods) ?? onTerms(asked, roster, rows, periods, pack)
}

/** `Which have never been off it?`, `which three times?`: told of the list from its first period to its last; null where not so asked. */
function overAllPeriods(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer | null {
  // Who is not on the list at a time that it does not tell of: not told by anything else either.
  if (isElsewhen(asked, periods) && asked.signals.has('negation')) return untold(roster, listingsOf(roster))
  if (wasNeverOff(asked) && periods.length === 0) {
    const terms = { on: roster.periods, off: [], isBack: false }
    return { type: 'terms', roster, terms, rows: listingsOf(roster).filter((row) => meetsTerms(row, terms)) }
  }
  const soOften = rowsOnSoOften(asked, roster)
  return soOften && { type: soOften.length > 0 ? 'members' : 'untold', roster, rows: soOften }
}

/** It names a time, and none that the list tells of. */
const isElsewhen = (asked: Asked, periods: readonly string[]): boolean =>
  asked.periods.some(({ type }) => type === 'at') && periods.length === 0

/** What no list can say: a reason, a rank, a time or a place that it does not have. */
const isBeyondList = (asked: Asked, periods: readonly string[], pack: Pack): boolean =>
  isElsewhen(asked, periods) ||
  asked.signals.has('why') ||
  (asked.signals.has('how-often') && asked.facets.length === 0) ||
  asksRank(asked) ||
  // `Are X and Aarhus on the list?`: of one of them the report has nothing.
  asked.facets.some((mention) => isUnreported(mention, pack))

/** How many of something there are in a member is nothing that a list says. */
const ofMembers = (members: readonly Listing[], roster: Roster, { signals }: Asked): RosterAnswer | null =>
  signals.has('how-many') && !signals.has('how-long') ? null : { type: 'members', roster, rows: members }

/** Those of the rows that stood on the list in the periods asked for, or how many in each. */
function onTerms(
  asked: Asked,
  roster: Roster,
  rows: readonly Listing[],
  periods: readonly string[],
  pack: Pack,
): RosterAnswer | null {
  const terms = termsOf(asked, roster)
  if (terms === 'unclear') return untold(roster, rows)
  if (terms === 'each')
    return asked.countsTwice || !isCountedAnew(roster, periods, pack)
      ? eachIn(roster, rows, periods)
      : untold(roster, rows)
  if (terms !== 'open')
    return { type: 'terms', roster, terms, rows: rows.filter((row) => meetsTerms(row, terms)) }
  if (wantsChange(asked) && !asked.signals.has('which')) return null
  const period = periods.at(-1) ?? roster.periods.at(-1) ?? ''
  return { type: 'on', roster, rows: rows.filter(({ on }) => on.includes(period)), period }
}

/** What the list says of the members that the question names, best fitting first. */
function membersAsked(roster: Roster, asked: Asked, judged: readonly Judged[], pack: Pack): Listing[] {
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
const namesStranger = (roster: Roster, { facets }: Asked, pack: Pack): boolean =>
  facets.some((mention) =>
    mention.every((facet) => facet.dimension === roster.dimension && !isDefault(facet, pack)),
  )

function periodsAsked(asked: Asked, roster: Roster): string[] {
  const spans = asked.periods.flatMap(({ from, to }) => [from, to]).filter((span) => span !== null)
  return roster.periods.filter((period) => {
    const stretch = stretchOf(period)
    return stretch !== null && spans.some((span) => isWithin(stretch.from, span))
  })
}
