/** Which language a question is in: a vote of its function words and letters. */

import type { Language } from '../answer/tree.ts'
import { fold } from './fold.ts'
import { wordTables } from './tables/words.ts'
import { tokenize } from './token.ts'

const telling = {
  da: new Set(wordTables.da.telling.split(/\s+/).map(fold)),
  en: new Set(wordTables.en.telling.split(/\s+/).map(fold)),
} as const

// Endings that are common in one language and rare in the other; they decide among questions without function words.
const endings = {
  da: /(?:erne|ernes|elsen|elser|else|heden|hed|ning|ninger|ninge|skab|ede|ende|områder|udvalget|tallet|ets)$/,
  en: /(?:tion|ions|ing|ness|ment|ly|ity|ed|ies|'s|th)$/,
} as const

/** The language of the text, or null when nothing tells. */
export function voteLanguage(text: string): Language | null {
  const words = tokenize(text.slice(0, 2000)).filter(({ type }) => type === 'word')
  // A place bears its name in either language: `Øster Vold years on list`.
  let da = words.some(({ text: typed }) => /[æøå]/i.test(typed) && !isName(typed, text)) ? 0.9 : 0
  let en = 0
  for (const { lower } of words) {
    const word = fold(lower)
    if (telling.da.has(word)) da += telling.en.has(word) ? 0 : 1
    if (telling.en.has(word)) en += telling.da.has(word) ? 0 : 1
    if (word.length > 5) {
      if (endings.da.test(word)) da += 0.4
      if (endings.en.test(word)) en += 0.3
      if (/aa|oe|ae/.test(word)) da += 0.3
    }
  }
  if (da === en) return null
  return da > en ? 'da' : 'en'
}

/** A capital, where not all are. */
const isName = (word: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && /(?<!\p{L})\p{Ll}/u.test(text)
