/** The words for the pack's units. */

import { wordsOf } from '../../language/token.ts'
import type { Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'

type UnitPhrase = { readonly unit: string; readonly words: readonly string[] }

type UnitPhrases = ReadonlyMap<string, readonly UnitPhrase[]>

/** First word → the phrases that begin with it, in both languages; few of them can stand at a place. */
export const unitPhrases = perKey((pack: Pack): UnitPhrases => {
  const made = new Map<string, UnitPhrase[]>()
  for (const [unit, { words: phrases }] of pack.units)
    for (const phrase of new Set([...phrases.da, ...phrases.en])) {
      const words = wordsOf(phrase)
      const [first = ''] = words
      made.set(first, [...(made.get(first) ?? []), { unit, words }])
    }
  return made
})
