/** In which of several texts a word stands: what a question shares with each is counted without going through all their words. */

/** Word → places of the texts that have it. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** @param texts The words of each, every word once. */
export function postingsOf(texts: readonly (readonly string[])[]): Postings {
  const postings = new Map<string, number[]>()
  texts.forEach((words, at) => {
    for (const word of words) {
      const known = postings.get(word)
      if (known) known.push(at)
      else postings.set(word, [at])
    }
  })
  return postings
}
