/** The text of a stretch, for those who look for words in it. */

import { spaced } from '../../language/phrase.ts'
import { placesOf } from '../../language/token-range.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

/** Its words in lower case, without those of times. */
export function wordsIn(stretch: Stretch, { tokens, periodsIn }: Draft): string[] {
  const timed = placesOf(periodsIn(stretch))
  return tokens
    .slice(stretch.from, stretch.to)
    .filter(({ type }, nth) => type === 'word' && !timed.has(stretch.from + nth))
    .map(({ lower }) => lower)
}

/** Its text, spaced; a mere space where it has no tokens. */
export const textIn = ({ from, to }: Stretch, { text, tokens }: Draft): string =>
  spaced(from < to ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end) : '')
