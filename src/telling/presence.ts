/** The grid of a roster: who stood on the list in which period. */

import { paragraph, row, table } from '../answer/build.ts'
import { formatPeriod } from '../answer/format.ts'
import type { Block, Language, NonEmpty, Paragraph } from '../answer/tree.ts'
import type { Listing, Pack, Roster } from '../pack/pack.ts'
import { claimsOf, listingsOf, observationsOf, sentences } from './facts.ts'

const words = {
  da: {
    about: (name: string) => `${name}, periode for periode: + på listen, − ikke på listen.`,
    place: 'Sted',
    unknown: '?',
  },
  en: {
    about: (name: string) => `${name}, period by period: + on the list, − not on the list.`,
    place: 'Place',
    unknown: '?',
  },
} as const

export const gridIntroduction = ({ name }: Roster, lang: Language): Paragraph =>
  paragraph(words[lang].about(name[lang]))

export function presenceGrid(roster: Roster, pack: Pack, lang: Language): readonly Block[] {
  const codes = pack.codeLists.get(roster.dimension)?.codes
  const columns: NonEmpty<string> = [
    words[lang].place,
    ...roster.periods.map((period) => formatPeriod(period, lang)),
  ]
  const rows = listingsOf(roster).map((listing) =>
    row(
      [
        codes?.get(listing.member)?.name[lang] ?? listing.member,
        ...roster.periods.map((period) => mark(listing, period, lang)),
      ],
      listing.cites,
    ),
  )
  return [
    table('lead', columns, rows),
    ...sentences([...observationsOf(roster), ...claimsOf(roster)].slice(0, 6), 'context', lang),
  ]
}

const mark = ({ on, off }: Listing, period: string, lang: Language): string =>
  on.includes(period) ? '+' : off.includes(period) ? '−' : words[lang].unknown
