/** Whether a word is one that the reader knows, and a known one that lies nearer to a typed one than its best slip. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { Lexicon, Vocabulary } from './lexicon.ts'
import { editDistance, oneEditAway } from './spelling.ts'

export const knowsStem = (found: string, { stems, generic, soft }: Vocabulary): boolean =>
  stems.has(found) || generic.has(found) || soft.has(found)

/** A small word, one of the pack's, or a real one that may stand in any question. */
export const isKnownWord = (word: string, lang: Language, lexicon: Lexicon): boolean =>
  lexicon[lang].stop.has(fold(word)) ||
  lexicon[lang].surfaces.has(fold(word)) ||
  (knowsStem(stem(word, lang), lexicon[lang]) && lexicon[lang].isRealWord(word))

/** A real word one slip away is meant rather than one of the pack's that is two away: `comitting` is no `combating`. */
export function nearerThan(
  slip: string | undefined,
  word: string,
  lang: Language,
  lexicon: Lexicon,
): string | undefined {
  if (slip === undefined || editDistance(word, slip, 1) === 1) return undefined
  return oneEditAway(word, (other) => isKnownWord(other, lang, lexicon)).find((other) =>
    lexicon[lang].isRealWord(other),
  )
}
