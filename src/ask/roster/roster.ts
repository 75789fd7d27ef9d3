/** Questions to a list by period: who was on it, since when, how many, who is new. */

import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Judged } from '../deciding/judged.ts'
import { isUnreported } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { wantsChange } from '../question/wants.ts'
import { asksRank } from '../several/ranks.ts'
import { cameOrWent } from './came-or-went.ts'
import { countsOnly, countsOthers } from './counted.ts'
import { membersAsked, namesStranger } from './members-asked.ts'
import { wasNeverOff } from './off-both.ts'
import { periodsCovered } from './open-ended.ts'
import { periodsAsked } from './periods-told.ts'
import { meeting, type RosterAnswer, untold } from './roster-answer.ts'
import { asksForRows, rosterMeant } from './roster-meant.ts'
import { termsOf } from './roster-terms.ts'
import { eachIn, isCountedAnew } from './standing.ts'
import { rowsOnSoOften } from './times.ts'

/** The list's answer, or null when the question is not about a list: `which areas were on the list in 2009?` */
export function askRoster(asked: Asked, judged: readonly Judged[], pack: Pack): RosterAnswer | null {
  const roster = rosterMeant(asked, judged)
  if (!roster) return null
  const periods = periodsAsked(asked, roster.periods)
  const always = asksForRows(asked) ? overAllPeriods(asked, roster, periods) : null
  if (always) return always
  if (comparesCounts(asked)) return untold(roster)
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
  return (
    inPeriodsCovered(asked, roster, rows) ??
    cameOrWent(asked, roster, periods) ??
    onTerms(asked, roster, rows, periods, pack)
  )
}

/** `Before 2008`, `until 2008`: each of the periods that are covered; null where none is so asked. */
function inPeriodsCovered(asked: Asked, roster: Roster, rows: readonly Listing[]): RosterAnswer | null {
  const covered = periodsCovered(asked, roster.periods)
  if (covered === null) return null
  if (covered === 'unclear') return untold(roster)
  return covered.isDenied
    ? meeting({ on: [], off: covered.periods, isBack: false }, roster, listingsOf(roster))
    : eachIn(roster, rows, covered.periods)
}

/** `Which have never been off it?`, `which three times?`: told of the list from its first period to its last; null where not so asked. */
function overAllPeriods(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer | null {
  // Who is not on the list at a time that it does not tell of: not told by anything else either.
  if (isElsewhen(asked, periods) && asked.signals.has('negation')) return untold(roster)
  if (wasNeverOff(asked) && periods.length === 0) {
    return meeting({ on: roster.periods, off: [], isBack: false }, roster, listingsOf(roster))
  }
  const soOften = rowsOnSoOften(asked, roster)
  return soOften && { type: soOften.length > 0 ? 'members' : 'untold', roster, rows: soOften }
}

/** It names a time, and none that the list tells of. */
const isElsewhen = (asked: Asked, periods: readonly string[]): boolean =>
  asked.periods.some(({ type }) => type === 'at') && periods.length === 0

/** `When were there most of them?`, `did their number fall every year?`: what is listed anew each time is not counted against another time. */
const comparesCounts = ({ signals }: Asked): boolean =>
  (signals.has('when') && (signals.has('most') || signals.has('least'))) ||
  (signals.has('only-count') && signals.has('every') && (signals.has('up') || signals.has('down')))

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
  if (terms === 'unclear') return untold(roster)
  if (terms === 'each')
    return asked.countsTwice || !isCountedAnew(roster, periods, pack)
      ? eachIn(roster, rows, periods)
      : untold(roster)
  if (terms !== 'open') return meeting(terms, roster, rows)
  if (wantsChange(asked) && !asked.signals.has('which')) return null
  const period = periods.at(-1) ?? roster.periods.at(-1) ?? ''
  return { type: 'on', roster, rows: rows.filter(({ on }) => on.includes(period)), period }
}
