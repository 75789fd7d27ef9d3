/** Words for what is not so yet, or may never be: expected, demanded, planned, possible. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'

type Sets = { readonly [L in Language]: ReadonlySet<string> }

/** Say in a report that a figure is an expectation: `80 % are expected to complete`. */
export const expected = words('ventes forventes', 'expected projected')

/** Say so in a draft, in more ways: `the forecast is that 80 % complete`. */
export const foretelling = words(
  'ventes forventes forventer prognose prognosen fremskrivning beregnet beregning',
  'expected expect expects projected projection predicted forecast forecasts likely eventually',
)

/** Leave in a report open what is to come: `25 % may complete`. */
export const leftOpen = words('ventes forventes kan vil skal', 'expected projected can may will')

/** Tell as still to come: `soon 28 % will`. `Vil` and `will` are the one language's alone. */
export const coming: Sets = {
  da: words('vil ville måske snart risikerer', ''),
  en: words('', 'will would might soon perhaps maybe'),
}

/** Tell as what has to be: `12.8 % must`, `28 % skal`. */
export const demanding: Sets = {
  da: words('skal skulle bør burde', ''),
  en: words('', 'should shall must ought'),
}

/** Before what somebody has in mind: `the committee proposes to spend 85 million`. */
export const planning =
  / (foreslår|overvejer|planlægger|agter|påtænker|proposes?|considers?|plans to|intends?) /u

/** What could have been was not: `could have risen`. */
export const unreal = /(?<!\p{L})(kunne (være|have)|could have|might have)(?!\p{L})/u

/** Say that something is still to be done: `six areas need an effort`. */
export const needing = words(
  'behov brug kræver kræves mangler nødvendig nødvendigt',
  'need needs needed require requires required necessary call calls',
)

/** Say that it came about: `six areas have become safer`. */
export const cameAbout = words('blevet blev lykkedes opnået', 'become became succeeded achieved')
