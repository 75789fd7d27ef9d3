/** Phrases found by their first word: few of them can begin at a word of a text. */

/** Those of one word in the order given. */
export type ByFirstWord<Phrase> = ReadonlyMap<string, readonly Phrase[]>

export function byFirstWord<Phrase>(
  phrases: readonly Phrase[],
  wordsIn: (phrase: Phrase) => readonly string[],
): ByFirstWord<Phrase> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = wordsIn(phrase)
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}
