/** Splits a Danish compound into two known words: `helbredsforskel` → `helbred` + `forskel`. */

import { compoundLinks, wantingLink } from '../language/words/compound-links.ts'

export type Parts = { readonly head: string; readonly tail: string }

/** Nobody writes longer compounds, and trying every split costs the square of the length. */
export const longestWord = 60

/** The split with the longest tail that both parts know, or null. Words under seven letters are left whole. */
export function splitCompound(word: string, knows: (part: string) => boolean): Parts | null {
  if (word.length < 7 || word.length > longestWord) return null
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at)
    if (!knows(tail)) continue
    for (const link of compoundLinks) {
      if (!word.slice(0, at).endsWith(link)) continue
      const head = word.slice(0, at - link.length)
      if (head.length < 3 || (link === '' && wantingLink.test(head)) || !knows(head)) continue
      return { head, tail }
    }
  }
  return null
}
