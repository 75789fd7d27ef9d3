/** What a hyphen at the end of a printed line means. */

export type LineBreak = {
  /** Where the next line's first character stands. */
  readonly next: number
  /** Joins the halves of one word, keeps a hyphen that belongs to it, or ends the first of two coupled words. */
  readonly joint: 'word' | 'hyphen' | 'coupling'
}

/** `kultur-` at a line end before `og fritid` is a word of its own. */
const couplings = /(og|eller|samt|and|or)(?!\p{L})/iuy
const pattern = /-[ \t]*\r?\n\s*/y

/** The line break whose hyphen stands at this offset, or null if there is none. */
export function lineBreakAt(text: string, at: number): LineBreak | null {
  pattern.lastIndex = at
  const gap = pattern.exec(text)
  if (!gap) return null
  const next = at + gap[0].length
  couplings.lastIndex = next
  if (couplings.test(text)) return { next, joint: 'coupling' }
  const word = /\p{L}/u.test(text[at - 1] ?? '') && /\p{Ll}/u.test(text[next] ?? '')
  return { next, joint: word ? 'word' : 'hyphen' }
}
