/** Which families of phrases a text holds: it is looked through once for all of them. */

/** Phrases that say the same, each as it stands in a spaced text. */
export type Family = readonly string[]

/** First word of a phrase → the phrase and its family. */
export type Families = ReadonlyMap<string, readonly { readonly phrase: string; readonly family: Family }[]>

export function indexFamilies(families: readonly Family[]): Families {
  const found = new Map<string, { phrase: string; family: Family }[]>()
  for (const family of families)
    for (const phrase of family) {
      const [first = ''] = phrase.trim().split(' ')
      found.set(first, [...(found.get(first) ?? []), { phrase, family }])
    }
  return found
}

export function familiesIn(spaced: string, families: Families): ReadonlySet<Family> {
  const found = new Set<Family>()
  for (const word of spaced.split(' '))
    for (const { phrase, family } of families.get(word) ?? []) if (spaced.includes(phrase)) found.add(family)
  return found
}
