/** Finds the names of entries that a text says in full. */

import type { Language } from '../answer/tree.ts'
import { ownFirst } from '../language/other-language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './resolve.ts'

/** An entry (`@id`) and the tokens that name it. */
export type NameItem = { readonly concept: string; readonly first: number; readonly last: number }

export function namesOf(words: readonly Word[], lang: Language, lexicon: Lexicon): NameItem[] {
  const found: NameItem[] = []
  for (const [nth, language] of ownFirst(lang).entries()) {
    const keysAt = (at: number): string[] => (words[at] ? [words[at].stems[nth] ?? ''] : [])
    for (let at = 0; at < words.length; at += 1) {
      const match = lexicon[language].entryNames.longest(at, keysAt)
      const first = words[at]?.at ?? 0
      for (const concept of new Set(match?.meanings ?? []))
        found.push({ concept, first, last: words[at + (match?.length ?? 1) - 1]?.at ?? first })
    }
  }
  return found
}
