/** Joins what Danish writes as one word and hurried people as two: `bolig områder`. */

import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { type Token, tokenize } from '../language/token.ts'
import type { Lexicon } from './lexicon.ts'
import type { Correction } from './meaning.ts'

type Joined = { readonly text: string; readonly corrections: readonly Correction[] }

/** The text with two words for one where the pack has the one, and they are no phrase of their own; and what was joined. */
export function withCompounds(text: string, { da }: Lexicon): Joined {
  const tokens = tokenize(text)
  const corrections: Correction[] = []
  let [said, end] = ['', 0]
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const whole = next && token.start >= end ? compoundOf(token, next, text, da) : null
    if (!next || !whole || isPhrase(at, tokens, da)) continue
    said += text.slice(end, token.start) + whole
    end = next.end
    corrections.push({ from: text.slice(token.start, next.end), to: whole })
  }
  return { text: said + text.slice(end), corrections }
}

/** Shorter ones are small words or parts of many. */
const shortest = 4

function compoundOf(
  head: Token,
  tail: Token,
  text: string,
  { surfaces, stop }: Lexicon['da'],
): string | null {
  const isPair = [head, tail].every(
    ({ type, lower }) => type === 'word' && lower.length >= shortest && !stop.has(fold(lower)),
  )
  if (!isPair || text.slice(head.end, tail.start) !== ' ') return null
  return surfaces.get(fold(head.lower + tail.lower)) ?? null
}

const isPhrase = (at: number, tokens: readonly Token[], { phrases, signals }: Lexicon['da']): boolean =>
  // `450 timers reglen`: the number belongs to the first of them.
  (tokens[at - 1]?.type === 'number' && (tokens[at]?.lower.endsWith('s') ?? false)) ||
  [
    phrases.longest(at, (place) => keysOf(tokens[place], (word) => stem(word, 'da'))),
    signals.longest(at, (place) => keysOf(tokens[place], fold)),
  ].some((match) => (match?.length ?? 0) > 1)

const keysOf = (token: Token | undefined, key: (word: string) => string): string[] =>
  token ? [key(token.lower)] : []
