/** Cuts a draft where its language changes: a note in English may have a paragraph in Danish. */

import type { Language } from '../../answer/tree.ts'
import { voteLanguage } from '../../language/vote.ts'

export type Passage = { readonly text: string; readonly start: number; readonly lang: Language }

/** Fewer letters than this tell no language of their own. */
const least = 60

/** The draft in one piece, or as many as it changes its language; paragraphs that tell none go with the draft's. */
export function passagesOf(draft: string, lang: Language): Passage[] {
  const passages: Passage[] = []
  for (const { 0: text, index } of draft.matchAll(/[^\n]*\n*/g)) {
    if (text === '') continue
    const own = (text.length < least ? null : voteLanguage(text)) ?? passages.at(-1)?.lang ?? lang
    const before = passages.at(-1)
    if (before?.lang === own) passages[passages.length - 1] = { ...before, text: before.text + text }
    else passages.push({ text, start: index, lang: own })
  }
  return passages
}
