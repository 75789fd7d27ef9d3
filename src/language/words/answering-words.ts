/** Words by which people answer what they are asked about. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'
import { phrasesOf } from '../phrase.ts'

/** They say or think something: `38 % of the parents say that …`. */
export const answering: { readonly [L in Language]: readonly string[] } = {
  da: phrasesOf(
    'siger, svarer at, svarer ja, svarer nej, mener, synes, føler, tror, oplyser, angiver, erklærer',
  ),
  en: phrasesOf(
    'say, says, said, answer, answered, responded, think that, thinks, believe, feel, reported that',
  ),
}

/** What somebody went through is asked about as well: `28 % have experienced it`. */
export const felt: { readonly [L in Language]: readonly string[] } = {
  da: phrasesOf('oplevet, oplever'),
  en: phrasesOf('experienced, experience'),
}

/** Behind one of them, before what somebody finds to be so: `oplever, at der er …`. */
export const thatThereIs = words('at der', 'that there')
