/** Words for what is numbered, and not counted: pages, classes, telephones, houses. */

import { words } from '../both-languages.ts'

/** Before a number that counts places in a text, or names something: `side 12`, `kl. 14`, `figure 3`. */
export const numbered: ReadonlySet<string> = new Set(
  `side sider s pp p page pages kap kapitel kapitlet chapter chapters afsnit afsnittet section sections figur figure fig tabel table note noter nr nummer no number punkt item stk paragraf paragraph para paras
   linje line lines bilag appendix annex vers version v kl klokken kreds klasse grade artikel article trin step fase phase spor model sal lokale room tlf telefon phone tel ext extension lokal lokalnummer mobil bus linie rute plan part del vol bind udgave edition issue`.split(
    /\s+/,
  ),
)

/** A street by the ending of its name, before the number of a house: `Nygade 12`. */
export const street = /^\p{Lu}\p{L}+(gade|vej|allé|stræde|torv|boulevard)$/u

/** The last word of a street's name, behind the number of a house: `25 Main Street`. */
export const streetBehind = /^(Street|Road|Avenue|Lane|Square|Drive|St|Rd|Ave)$/

/** Before the number of a week, unless one of these stands before it: `week 42`, and not `a week 30 …`. */
export const weeks = words('uge ugerne', 'week weeks')
export const beforeAnyWeek = words(
  'om per pr. hver en denne sidste næste forrige',
  'a per each every this that last next one past',
)

/** Letters that name a channel with its number: `TV 2`. One letter alone may be a word: `a 12 member team`. */
export const lettersNumbered = /^(TV|DR)$/
