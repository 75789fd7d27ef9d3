/** Looks for phrases in a text by whole words. */

/** Lower case, a space around each word; hyphened words stay whole, so that the `ikke` of `ikke-vestlig` is none. */
export const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'%.,-]+|[.,-](?!\S)/u)
    .filter((word) => word !== '')
    .join(' ')} `

/** A list, comma apart, of phrases as they stand in a spaced text. */
export const phrasesOf = (list: string): readonly string[] => list.split(', ').map((phrase) => ` ${phrase} `)

export const holdsAny = (said: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => said.includes(phrase))
