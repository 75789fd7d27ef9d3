/** Words for not being on a list, and for getting off it; of both languages. */

import { phrasesOf } from '../phrase.ts'

/** A state, whenever it began: `off the list in 2008`, `været væk i 2008`. */
export const wereOff = phrasesOf(
  'off the list, off it, been off, missing from, left off, left out, was gone, were gone, been gone, gone in, udeladt, mangler på, manglede på, var væk, været væk, ude af, er ude',
)

/** What happened once, at some time: `fell off the list in 2008`, `røg ud i 2008`. */
export const cameOff = phrasesOf(
  'fell, fallen, dropped, came, got, struck, taken, removed, røg, faldt, gled, kom',
)
