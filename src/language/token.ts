/** Cuts a text into words, numbers and marks, each with its place. */

export type Token = {
  readonly type: 'word' | 'number' | 'mark'
  /** As written. */
  readonly text: string
  /** Lower case, composed: what word lists are compared with. */
  readonly lower: string
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
}

// A numeral with its groups apart (`5 973`) comes first. Each other alternative starts with another class of character
// and repeats simply, so the scan is linear.
const pattern =
  /([1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d)|\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\d'’]*)|[^\s\p{L}\d]/gu

/** All tokens of the text in order; white space is dropped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const [written, number, word] = match
    const type = number ? 'number' : word ? 'word' : 'mark'
    tokens.push({
      type,
      text: written,
      lower: written.toLowerCase().normalize('NFC'),
      start: match.index,
      end: match.index + written.length,
    })
  }
  return tokens
}

/** Whether the words, lower case, stand in a row from that place on. */
export const standsAt = (phrase: readonly string[], tokens: readonly Token[], at: number): boolean =>
  phrase.every((word, step) => tokens[at + step]?.lower === word)

/** Word tokens of a phrase in lower case; `%` stands for a word of its own. */
export const wordsOf = (text: string): string[] => wordsAmong(tokenize(text))

export const wordsAmong = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ type, text }) => type !== 'mark' || text === '%').map(({ lower }) => lower)
