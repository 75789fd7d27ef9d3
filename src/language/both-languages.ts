/** Makes one set of words of both languages, for a text may mix them. */

/** A space between two words: `words('og samt', 'and')`. */
export const words = (danish: string, english: string): ReadonlySet<string> =>
  new Set([...danish.split(' '), ...english.split(' ')].filter(Boolean))
