/** `Dear Peter, …`, `Kære lærere.`: whom a draft greets is nothing that it tells. */

import type { Token } from '../../language/token.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { greetings } from '../../language/words/greeting-words.ts'

const closing = /^[,.!:]$/

/** So many words may stand between the greeting and its mark. */
const longest = 5

/** Each from its first word to its last, where a sentence begins with it and a mark ends it. */
export const greetingsIn = (tokens: readonly Token[]): TokenRange[] =>
  tokens.flatMap(({ lower }, first) => {
    if (!greetings.has(lower) || !isBeginning(tokens[first - 1])) return []
    const length = tokens.slice(first, first + longest + 2).findIndex(({ text }) => closing.test(text))
    const isOfWords = tokens.slice(first, first + length).every(({ type }) => type === 'word')
    return length > 0 && isOfWords ? [{ first, last: first + length - 1 }] : []
  })

const isBeginning = (before: Token | undefined): boolean =>
  before === undefined || /^[.!?:;–—-]$/.test(before.text)
