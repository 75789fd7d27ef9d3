/** The picture of a roster: who stood on the list in which period. */

import type { Chart, Presence } from '../answer/chart.ts'
import { formatPeriod } from '../answer/format.ts'
import type { Language } from '../answer/tree.ts'
import type { Listing, Pack, Roster } from '../pack/pack.ts'
import { listingsOf, nonEmpty } from './facts.ts'
import { framed } from './picture.ts'

const words = {
  da: { on: 'på listen', off: 'ikke på listen', unknown: 'står der ikke noget om' },
  en: { on: 'on the list', off: 'not on the list', unknown: 'not told' },
} as const

/** One period is a list, and reads better as one. */
const fewest = 2

export function rosterChart(roster: Roster, pack: Pack, lang: Language): Chart[] {
  const listings = nonEmpty(listingsOf(roster))
  const columns = nonEmpty(roster.periods.map((period) => formatPeriod(period, lang)))
  if (!listings || !columns || listings.length < fewest || columns.length < fewest) return []
  const codes = pack.codeLists.get(roster.dimension)?.codes
  const rowOf = (listing: Listing) => ({
    label: codes?.get(listing.member)?.name[lang] ?? listing.member,
    cells: roster.periods.map((period) => presenceOf(listing, period)),
  })
  const [first, ...rest] = listings
  const drawing = {
    kind: 'presence',
    columns,
    rows: [rowOf(first), ...rest.map(rowOf)],
    legend: words[lang],
  } as const
  // The words of care of the whole list, such as new criteria in one of its periods, are filed with its other facts.
  const care = roster.facts.flatMap(({ note }) => (note ? [note[lang]] : []))
  return [framed(drawing, { title: roster.name[lang], about: [], facts: listings, care }, lang)]
}

const presenceOf = ({ on, off }: Listing, period: string): Presence =>
  on.includes(period) ? 'on' : off.includes(period) ? 'off' : 'unknown'
