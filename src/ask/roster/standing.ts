/** Who stood on a list in a period, and who came or went since another. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import { listingsOf, nonEmpty } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { type RosterAnswer, untold } from './roster-answer.ts'

export type Standing = {
  readonly type: 'on'
  readonly roster: Roster
  readonly rows: NonEmpty<Listing>
  readonly period: string
}

/** How many stood on it in each of the periods; a list that shows nobody in one of them cannot tell. */
export function eachIn(roster: Roster, rows: readonly Listing[], periods: readonly string[]): RosterAnswer {
  const standing = periods.flatMap((period): Standing[] => {
    const on = nonEmpty(rows.filter((row) => row.on.includes(period)))
    return on ? [{ type: 'on', roster, rows: on, period }] : []
  })
  const counts = nonEmpty(standing)
  if (!counts || counts.length < periods.length) return untold(roster)
  const told = rows.filter((row) => counts.some((one) => one.rows.includes(row)))
  return { type: 'each', roster, rows: told, counts }
}

/** Between the periods the way of counting changed, as an entry beside the list says. */
export const isCountedAnew = (roster: Roster, periods: readonly string[], { entries }: Pack): boolean =>
  roster.related
    .flatMap((id) => entries.get(id)?.facts ?? [])
    .some(
      (fact) =>
        fact.type === 'observation' &&
        fact.isBreak &&
        periods.some((period) => period < fact.period) &&
        periods.some((period) => period >= fact.period),
    )

/** Who came or went between the period and the one it is compared with: the one before unless told. */
export function moved(
  roster: Roster,
  period: string,
  since: string | null,
  { signals }: Asked,
): RosterAnswer {
  const rows = listingsOf(roster)
  const earlier = roster.periods.slice(0, roster.periods.indexOf(period))
  const before = since ?? earlier.at(-1) ?? null
  // Who came or went with the first of all periods is not told.
  if (before === null) return untold(roster)
  if (signals.has('gone')) {
    const gone = rows.filter(({ on, off }) => on.includes(before) && off.includes(period))
    return { type: 'left', roster, rows: gone, period }
  }
  const compared = since === null ? earlier : [since]
  const isNew = ({ on }: Listing): boolean => on.includes(period) && !compared.some((one) => on.includes(one))
  return { type: 'joined', roster, rows: rows.filter(isNew), period, before: since }
}
