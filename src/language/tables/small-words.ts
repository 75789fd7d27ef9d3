/** Words of either language that carry nothing: what stands between the terms of a question. */

import { fold } from '../fold.ts'
import { wordTables } from './words.ts'

const small: ReadonlySet<string> = new Set(
  [wordTables.da, wordTables.en].flatMap(({ stop }) => stop.split(/\s+/)).map(fold),
)

/** The words of a text that may carry something; marks around a word make no difference. */
export const termsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => !small.has(fold(word.toLowerCase().replace(/[^\p{L}\d'’]/gu, ''))))
