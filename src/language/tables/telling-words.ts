/** Words that change what a sentence says of its number; a figure must tell them too. One table a language. */

import type { Language } from '../../answer/tree.ts'
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

/**
 * Where such a word turns nothing. `Each year` is a rhythm, and judged as one; `close to 6,000`, `just short of 10 %` are
 * bounds; `two areas left on the list` remain; a `leaving exam` is one, and what leaves a gap loses nothing.
 */
export const turnsNothing =
  / (?:is|are) looking for (?=work|a job|jobs)| leder efter (?=arbejde|job)| cut (?=[^,;:]{1,80} (?:by|in) half )| each (?=(year|month|week|day) )| (?:the close of|close to (?=\d|half|an? |one|two|three|four|five|six|seven|eight|nine|ten|dkk|kr))| just short of (?=\d)| left (?=on |today |now |$)| leaving (?=exam)| leaves? (?=an? (?:\w+ )?gap )/g
