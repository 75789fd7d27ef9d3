/** The unit that stands after a number in a text. */

import type { Language } from '../answer/tree.ts'
import type { Pack } from './pack.ts'

/** Units whose word follows at once; the longest word wins, so `%-point` is not `%`. Several may share it. */
export function unitsAfter(text: string, lang: Language, units: Pack['units']): string[] {
  const rest = text.trimStart().toLowerCase()
  let longest = 0
  let found: string[] = []
  for (const [id, { words }] of units) {
    for (const word of words[lang]) {
      if (!startsWithWord(rest, word.toLowerCase()) || word.length < longest) continue
      if (word.length > longest) found = []
      longest = word.length
      if (!found.includes(id)) found.push(id)
    }
  }
  return found
}

/** `år` begins `år siden`, not `årlig`. */
const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\d]/u.test(/\p{L}$/u.test(word) ? text.slice(word.length) : '')
