/** Words that change what a sentence says of its number; a figure must tell them too. One table a language. */

import type { Language } from '../answer/tree.ts'
import { type Families, indexFamilies } from './families.ts'
import { tellingDanish } from './telling-danish.ts'
import { tellingEnglish } from './telling-english.ts'
import type { TellingWords } from './telling-table.ts'

export const tellingWords: { readonly [L in Language]: TellingWords } = {
  da: tellingDanish,
  en: tellingEnglish,
}

/** Those that are looked for both in what a draft says of a number and in a figure's own sentence. */
export const tellingFamilies: { readonly [L in Language]: Families } = {
  da: familiesOf(tellingDanish),
  en: familiesOf(tellingEnglish),
}

function familiesOf({ opposites, turning, bodies, both, elapsed }: TellingWords): Families {
  return indexFamilies([...opposites.flat(), ...turning, ...bodies, both, elapsed])
}
