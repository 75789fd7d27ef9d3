/** Which language a text without function words is in: the one that knows more of its words. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { wordsOf } from '../language/token.ts'
import type { Lexicon } from './lexicon.ts'

export function voteByWords(text: string, lexicon: Lexicon): Language | null {
  let lead = 0
  for (const word of wordsOf(text.slice(0, 2000)))
    lead += knows(word, 'da', lexicon) - knows(word, 'en', lexicon)
  return lead === 0 ? null : lead > 0 ? 'da' : 'en'
}

const knows = (word: string, lang: Language, lexicon: Lexicon): number =>
  lexicon[lang].surfaces.has(fold(word)) ? 1 : lexicon[lang].stems.has(stem(word, lang)) ? 0.5 : 0
