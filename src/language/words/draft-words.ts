/** Words by which a draft ties a number to what was said before it, or says which way it went. One table a language. */

import type { Language } from '../../answer/tree.ts'
import { phrasesOf } from '../phrase.ts'

type Phrases = readonly string[]

type DraftWords = {
  /** `For the girls it is 80 %`: points back at what the number before was of. */
  readonly pointingBack: Phrases
  /** Several places pointed back at: `safety in them has risen`. */
  readonly backPlaces: Phrases
  /** That a goal was reached, however it is called. */
  readonly reaching: Phrases
  /** Near, and so not reached. */
  readonly nearing: Phrases
  /** Up to the present, whenever it began. */
  readonly soFar: Phrases
  /** As it was at first, whenever that was. */
  readonly atFirst: Phrases
  /** Of all together, whatever is said of the parts. */
  readonly overall: Phrases
  /** Of everybody, beside a number for some: `75 % of all pupils`. */
  readonly ofEverybody: Phrases
  /** Of two or three together, and so not of all: `both projects together`. */
  readonly ofSome: Phrases
  /** Right before a number: which way it went. */
  readonly upwards: Phrases
  readonly downwards: Phrases
  /** Words with the small one that belongs to them and bounds no number: `råder over fire`. */
  readonly particles: readonly (readonly [string, string])[]
}

const each = (words: string, particle: string): (readonly [string, string])[] =>
  words.split(' ').map((word) => [word, particle])

const da: DraftWords = {
  pointingBack: phrasesOf(
    'er det, var det, hvor det er, hvor det var, er tallet, var tallet, bliver det, lå det, ligger det, blev det',
  ),
  backPlaces: phrasesOf('i dem, i disse, i begge, begge steder, de steder, disse steder'),
  reaching: phrasesOf('målet er nået, målet blev nået, nået målet, indfriet målet, nåede målet'),
  nearing: phrasesOf('inden for rækkevidde, indenfor rækkevidde, i sigte, tæt på'),
  soFar: phrasesOf(
    'indtil videre, hidtil, indtil nu, indtil i dag, til dato, foreløbig, foreløbigt, seneste måling, nyeste måling, seneste opgørelse, aktuelle',
  ),
  atFirst: phrasesOf(
    'da vi begyndte, da vi startede, da vi gik i gang, da det begyndte, da politikken begyndte, i begyndelsen, ved begyndelsen, i starten, ved starten',
  ),
  overall: phrasesOf('i alt, samlet set, samlet, tilsammen, til sammen, under ét, alt i alt'),
  ofEverybody: phrasesOf('af alle, for alle, blandt alle, af samtlige, for samtlige, af begge køn'),
  ofSome: phrasesOf('begge, de to, de tre, alle tre'),
  upwards: phrasesOf('op, plus, opad, frem'),
  downwards: phrasesOf('ned, minus, nedad'),
  particles: each(
    'råder rådet rådede råde disponerer disponeret disponerede løb løber løbe strakte strækker fordelt kørte kører forsøg projekt pilotprojekt indsats aftale periode plan',
    'over',
  ),
}

const en: DraftWords = {
  pointingBack: phrasesOf('it is, it was, it stands at, it stood at, the figure is, the figure was, that is'),
  backPlaces: phrasesOf('in them, in these, in those, in both, both places, each place, those places'),
  reaching: phrasesOf(
    'have met, has met, had met, we met, reached, hit the target, hit our target, hit its target, hit their target, met our target, met its target, met their target, met the target, met our goal, met the goal, achieved, fulfilled',
  ),
  nearing: phrasesOf('within reach, in reach, in sight, close to'),
  soFar: phrasesOf(
    'so far, thus far, to date, until now, up to now, as yet, latest measurement, newest measurement, most recent measurement, latest survey',
  ),
  atFirst: phrasesOf(
    'when we began, when we started, when we set out, when it began, when the policy began, in the beginning, at the beginning, at the start, at the outset',
  ),
  overall: phrasesOf('overall, in all, altogether, in total, all told, all in all, combined'),
  ofEverybody: phrasesOf(
    'of all, for all, among all, of everyone, for everyone, of everybody, for everybody, of both sexes',
  ),
  ofSome: phrasesOf('both, the two, the three, all three'),
  upwards: phrasesOf('up, plus, upwards, ahead'),
  downwards: phrasesOf('down, minus, downwards, off'),
  particles: each('ran runs run spread', 'over'),
}

export const draftWords: { readonly [L in Language]: DraftWords } = { da, en }
