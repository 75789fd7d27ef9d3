/** Splits a Danish compound into two known words: `helbredsforskel` → `helbred` + `forskel`. */

export type Parts = { readonly head: string; readonly tail: string }

const links = ['', 's', 'e', 'er', 'n']
// After these endings Danish must have a linking s, so a split without one is a chance hit.
const needsLink = /(?:hed|tion|ing|skab|dom|tet|ling|else)$/

/** Nobody writes longer compounds, and trying every split costs the square of the length. */
export const longestWord = 60

/** The split with the longest tail that both parts know, or null. Words under seven letters are left whole. */
export function splitCompound(word: string, knows: (part: string) => boolean): Parts | null {
  if (word.length < 7 || word.length > longestWord) return null
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at)
    if (!knows(tail)) continue
    for (const link of links) {
      if (!word.slice(0, at).endsWith(link)) continue
      const head = word.slice(0, at - link.length)
      if (head.length < 3 || (link === '' && needsLink.test(head)) || !knows(head)) continue
      return { head, tail }
    }
  }
  return null
}
