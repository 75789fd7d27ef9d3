/** Questions to a list by period: who was on it, since when, how many, who is new. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import { bestAble, type Judged } from '../deciding/judged.ts'
import { isUnreported } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { isKeywords, wantsChange } from '../question/wants.ts'
import { isEnough } from '../ranking/enough.ts'
import { asksRank } from '../several/ranks.ts'
import { countsOnly, countsOthers } from './counted.ts'
import { cameBack } from './denials.ts'
import { membersAsked, namesStranger } from './members-asked.ts'
import { namesTwoTogether, saysItWasOff, wasNeverOff } from './off-both.ts'
import { periodsCovered } from './open-ended.ts'
import { periodsAsked, periodsTold } from './periods-told.ts'
import { meetsTerms, type Terms, termsOf } from './roster-terms.ts'
import { eachIn, isCountedAnew, moved, type Standing, untold } from './standing.ts'
import { rowsOnSoOften } from './times.ts'

export type RosterAnswer = { readonly roster: Roster; readonly rows: readonly Listing[] } & (
  | /** What the list says of the members asked for. */ { readonly type: 'members' }
  /** Who stood on it in a period, or no longer did. */
  | { readonly type: 'on'; readonly period: string }
  | { readonly type: 'left'; readonly period: string }
  /** Who came onto it, and since when that is told. */
  | { readonly type: 'joined'; readonly period: string; readonly before: string | null }
  /** Who stood on it in some periods and did not in others. */
  | { readonly type: 'terms'; readonly terms: Terms }
  /** How many stood on it in each of some periods, one after the other. */
  | { readonly type: 'each'; readonly counts: NonEmpty<Standing> }
  /** The list is meant and cannot tell. */
  | { readonly type: 'untold' }
)

/** The list's answer, or null when the question is not about a list. */
export function askRoster(asked: Asked, judged: readonly Judged[], pack: Pack): RosterAnswer | null {
  const roster = rosterMeant(asked, judged)
  if (!roster) return null
  const isElsewhen =
    asked.periods.some(({ type }) => type === 'at') && periodsAsked(asked, roster.periods).length === 0
  // Who is not on the list at a time that it does not tell of: not told by anything else either.
  if (isElsewhen && asked.signals.has('negation') && asksForRows(asked)) return untold(roster)
  if (asksForRows(asked) && wasNeverOff(asked) && periodsAsked(asked, roster.periods).length === 0) {
    return meeting({ on: roster.periods, off: [], isBack: false }, roster, listingsOf(roster))
  }
  const soOften = asksForRows(asked) ? rowsOnSoOften(asked, roster) : null
  if (soOften) return { type: soOften.length > 0 ? 'members' : 'untold', roster, rows: soOften }
  // `Are X and Aarhus on the list?`: of one of them the report has nothing, which a list cannot say.
  if (
    isElsewhen ||
    asked.signals.has('why') ||
    (asked.signals.has('how-often') && asked.facets.length === 0) ||
    asksRank(asked) ||
    asked.facets.some((mention) => isUnreported(mention, pack))
  )
    return null
  const members = membersAsked(roster, asked, judged, pack)
  const others = listingsOf(roster).filter((row) => !members.includes(row))
  const isBut = asked.signals.has('except') && asksForRows(asked)
  if (members.length > 0 && !isBut)
    return asked.signals.has('how-many') && !asked.signals.has('how-long')
      ? null
      : { type: 'members', roster, rows: members }
  const isStrange = members.length === 0 && namesStranger(roster, asked, pack)
  if (!asksForRows(asked) || isStrange || countsOnly(asked) || countsOthers(asked, judged, roster, pack))
    return null
  const periods = periodsAsked(asked, roster.periods)
  const period = periods.at(-1) ?? roster.periods.at(-1) ?? ''
  if (asked.periods.some(({ type }) => type !== 'now') && periods.length === 0) return null
  const covered = periodsCovered(asked, roster.periods)
  if (covered === 'unclear') return untold(roster)
  if (covered?.isDenied)
    return meeting({ on: [], off: covered.periods, isBack: false }, roster, listingsOf(roster))
  if (covered) return eachIn(roster, isBut ? others : listingsOf(roster), covered.periods)
  const isBack = cameBack(asked)
  // `Off the list in both 2008 and 2009` is told of both; when it fell off is told of one.
  if (!isBack && asked.signals.has('gone') && namesTwoTogether(asked)) {
    if (!saysItWasOff(asked)) return untold(roster)
    return meeting({ on: [], off: periods, isBack: false }, roster, listingsOf(roster))
  }
  if (!isBack && (asked.signals.has('new') || asked.signals.has('gone'))) {
    // `Left it in 2008 or 2009`: when each of them went is told of one.
    if (periodsTold(asked, roster.periods).isAny) return untold(roster)
    const [since = null] = periods
    const isSince = asked.periods.some(({ type }) => type === 'since' || type === 'since-last')
    const latest = isSince ? (roster.periods.at(-1) ?? period) : period
    return moved(roster, latest, since === latest ? null : since, asked)
  }
  const terms = termsOf(asked, roster)
  // `Apart from X, which areas …?`
  const rows = isBut ? others : listingsOf(roster)
  const isApart = terms === 'each' && !asked.countsTwice && isCountedAnew(roster, periods, pack)
  if (terms === 'each' && !isApart) return eachIn(roster, rows, periods)
  if (terms === 'each' || terms === 'unclear') return untold(roster)
  if (terms !== 'open') return meeting(terms, roster, rows)
  if (wantsChange(asked) && !asked.signals.has('which')) return null
  return { type: 'on', roster, rows: rows.filter(({ on }) => on.includes(period)), period }
}

const meeting = (terms: Terms, roster: Roster, rows: readonly Listing[]): RosterAnswer => ({
  type: 'terms',
  roster,
  terms,
  rows: rows.filter((row) => meetsTerms(row, terms)),
})

/** The list that fits the question well, unless another entry's fact fits it better. */
function rosterMeant(asked: Asked, judged: readonly Judged[]): Roster | null {
  const found = judged.find(({ card, score }) => card.entry.kind === 'roster' && isEnough(score))
  if (found?.card.entry.kind !== 'roster') return null
  if (asked.bounds.length + asked.amounts.length > 0 || asked.units.size > 0) return null
  if (asked.signals.has('money')) return null
  const { rank } = found.score
  const best = bestAble(judged)
  // A period that only the list tells makes it the one that is meant.
  const rival = asked.periods.some(({ type }) => type === 'at') ? best : judged[0]
  if (rank < 0.8 * (rival?.score.rank ?? 0)) return null
  const isBeaten = best && best.card.entry.kind !== 'roster' && best.score.rank > rank * 1.05
  return isBeaten && !asksForRows(asked) ? null : found.card.entry
}

const asksForRows = (asked: Asked): boolean =>
  (['which', 'where', 'who', 'how-many', 'only-count', 'new', 'gone', 'back', 'name'] as const).some(
    (signal) => asked.signals.has(signal),
  ) ||
  // `Areas on the list in all four years`.
  (asked.signals.has('throughout') && isKeywords(asked) && !asked.isYesNo)
