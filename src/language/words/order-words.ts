/** Words that tell by an order which of those named before is meant. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'
import { phrasesOf } from '../phrase.ts'

/** Groups and numbers follow one order: `girls and boys … 80 and 71 per cent respectively`. */
export const respectively = words('henholdsvis hhv', 'respectively')

/** One of two, by its place: `the latter got 28 million`. */
export const ordered: { readonly [L in Language]: readonly string[] } = {
  da: phrasesOf('førstnævnte, sidstnævnte, førstnævntes, sidstnævntes'),
  en: phrasesOf('the former, the latter'),
}
