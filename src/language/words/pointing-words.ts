/** Pronouns and other words that point at what was named before. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'
import { phrasesOf } from '../phrase.ts'

/** The group of the sentence before: `28 % of them`. */
export const pronouns = words('dem disse heraf', 'them these')

/** At the head of a sentence that speaks of what the one before spoke of: `It was …`, `Antallet er …`. */
export const resuming = words(
  'det den de disse heraf antallet andelen tallet og',
  'it they this these that the and of',
)

/** At the head of a clause that goes on about the time just told: `that was a quarter of them`. */
export const sameAgain = words('det dette de disse', 'that this it they these those')

/** At the head of a sentence: `there, 28 % go to …`. */
export const theres = words('der dér', 'there')

/** What was told before, as what is done or undergone: `have experienced it`. */
export const its = words('det', 'it')

/** Behind an `it` that is no article: `det selv`, and not `det seneste år`. */
export const behindIts = words(
  'selv også inden i for på',
  'themselves himself herself personally too within in during',
)

/** At the head of a sentence, of the one it is about: `It has twelve members`. */
export const subjectPronouns = words('den det de', 'it they')

/** Before a share that somebody has: `their share of the unemployed`. */
export const possessives = words('deres dens hendes hans', 'their its')

/** The beginning of a clause that says again what was said before: `That is a rise of 10 points`. */
export const sayingAgain =
  /^\W*(det|dette|that|this|it) ((er|svarer|betyder|vil|ville|is|means|equals|amounts|would)\b|(var|was) (en|et|an?) (stigning|løft|forøgelse|rise|lift|increase)\b)/u

type Pointing = Readonly<Record<'places' | 'groups', readonly string[]>>

/** Phrases for the place named before, `in this area`, and for the group, `of them`. */
export const pointingPhrases: { readonly [L in Language]: Pointing } = {
  da: {
    places: phrasesOf(
      'her, dér, derude, deroppe, dernede, herude, i området, i kvarteret, i bydelen, på stedet, området har, kvarteret har, tilbage der',
    ),
    groups: phrasesOf('af dem, blandt dem, af disse, heraf'),
  },
  en: {
    places: phrasesOf(
      'here, out there, over there, in this area, in that area, in the area, in the neighbourhood, in this neighbourhood, the area has, the neighbourhood has, education there, work there, live there, school there',
    ),
    groups: phrasesOf('of them, among them, of these'),
  },
}

/** The place of those who ask, beside another one that they name: `how many here, and how many elsewhere?`, `hos os`. */
export const ownPlace = phrasesOf('her, hos os, herhjemme, herinde, here, with us')
