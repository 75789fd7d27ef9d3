/** Questions to a list by period: who was on it, since when, how many, who is new. */

import { isWithin, stretchOf } from '../language/months.ts'
import type { Listing, Pack, Roster } from '../pack/pack.ts'
import type { Asked } from './asked.ts'
import { isEnough, type Judged } from './decide.ts'
import { meet } from './groups.ts'

export type RosterAnswer =
  /** What the list says of the members asked for. */
  | { readonly type: 'members'; readonly roster: Roster; readonly rows: readonly Listing[] }
  /** Who stood on it in a period. */
  | {
      readonly type: 'on'
      readonly roster: Roster
      readonly rows: readonly Listing[]
      readonly period: string
      readonly counted: boolean
    }
  /** Who came onto it or left it between two periods. */
  | {
      readonly type: 'joined' | 'left'
      readonly roster: Roster
      readonly rows: readonly Listing[]
      readonly period: string
      readonly before: string | null
      readonly counted: boolean
    }

/** The list's answer, or null when the question is not about a list. */
export function askRoster(asked: Asked, judged: readonly Judged[], pack: Pack): RosterAnswer | null {
  const found = judged.find(({ card, score }) => card.entry.kind === 'roster' && isEnough(score))
  const roster = found?.card.entry
  if (!roster || roster.kind !== 'roster') return null
  if (asked.bounds.length + asked.amounts.length > 0 || asked.units.size > 0) return null
  if ((found?.score.rank ?? 0) < 0.8 * (judged[0]?.score.rank ?? 0)) return null
  const best = judged.find(({ violations, score }) => violations.length === 0 && isEnough(score))
  if (
    best &&
    best.card.entry.kind !== 'roster' &&
    best.score.rank > (found?.score.rank ?? 0) * 1.05 &&
    !asksForRows(asked)
  )
    return null
  const rows = roster.facts.filter((fact): fact is Listing => fact.type === 'listing')
  const mentions = asked.facets.filter((mention) =>
    mention.some(({ dimension }) => dimension === roster.dimension),
  )
  const members = judged
    .filter(
      ({ card }) =>
        card.fact.type === 'listing' &&
        card.entry === roster &&
        mentions.some((mention) => meet(card, mention, pack) === 'exact'),
    )
    .map(({ card }) => card.fact)
    .filter((fact): fact is Listing => fact.type === 'listing')
  if (members.length > 0)
    return asked.signals.has('how-many') && !asked.signals.has('how-long')
      ? null
      : { type: 'members', roster, rows: members }
  if (!asksForRows(asked)) return null
  const periods = periodsAsked(asked, roster)
  const period = periods.at(-1) ?? roster.periods.at(-1) ?? ''
  if (asked.periods.some(({ type }) => type !== 'now') && periods.length === 0) return null
  if (asked.signals.has('new') || asked.signals.has('gone'))
    return moved(roster, rows, period, periods.length > 1 ? (periods[0] ?? null) : null, asked)
  const on = rows.filter((row) => row.on.includes(period))
  return { type: 'on', roster, rows: on, period, counted: asked.signals.has('how-many') }
}

const asksForRows = ({ signals }: Asked): boolean =>
  (['which', 'where', 'who', 'how-many', 'new', 'gone', 'name'] as const).some((signal) =>
    signals.has(signal),
  )

function periodsAsked(asked: Asked, roster: Roster): string[] {
  const spans = asked.periods.flatMap(({ from, to }) => [from, to]).filter((span) => span !== null)
  return roster.periods.filter((period) => {
    const stretch = stretchOf(period)
    return stretch !== null && spans.some((span) => isWithin(stretch.from, span))
  })
}

function moved(
  roster: Roster,
  rows: readonly Listing[],
  period: string,
  since: string | null,
  asked: Asked,
): RosterAnswer {
  const before = since ?? roster.periods[roster.periods.indexOf(period) - 1] ?? null
  const earlier = roster.periods.slice(0, roster.periods.indexOf(period))
  const isNew = (row: Listing): boolean =>
    row.on.includes(period) &&
    (since === null ? earlier.every((one) => !row.on.includes(one)) : !row.on.includes(since))
  const counted = asked.signals.has('how-many')
  const left = asked.signals.has('gone') && before !== null
  if (left) {
    const gone = rows.filter((row) => row.on.includes(before) && row.off.includes(period))
    return { type: 'left', roster, rows: gone, period, before, counted }
  }
  return { type: 'joined', roster, rows: rows.filter(isNew), period, before: since, counted }
}
