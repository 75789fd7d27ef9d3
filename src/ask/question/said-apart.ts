/** What a question asks by words that stand apart: `how far … behind`, `was … to be`, `from how many … to how many`. */

import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { quality, thans } from '../../language/words/comparing-words.ts'
import { was } from '../../language/words/copulas.ts'
import { behind, ending, far, howMuch, starting } from '../../language/words/distance-words.ts'
import { participle } from '../../language/words/participles.ts'
import { becoming, measuring } from '../../language/words/question-words.ts'
import { isOtherOfKind } from '../../reading/facets.ts'
import type { Scan } from '../../reading/scan.ts'

/** `The gap was to be halved`, and not `it was found to be`. */
export const saysToBe = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'be' &&
      tokens[at - 1]?.lower === 'to' &&
      !participle.test(tokens[at - 2]?.lower ?? '') &&
      tokens.slice(Math.max(0, at - longestSubject), at).some((token) => was.has(token.lower)),
  )

/** Between `was` and `to be` so many words may stand. */
const longestSubject = 12

/** `From how many per cent to how many was it to rise?` */
export const asksFromTo = (signals: Scan['signals'], tokens: readonly Token[]): boolean =>
  [starting, ending].every((words) =>
    signals.some(({ signal, first }) => counting.has(signal) && words.has(tokens[first - 1]?.lower ?? '')),
  )

/** Two groups or places of one kind. */
export const namesTwoSides = (items: Scan['items']): boolean => {
  const groups = items.flatMap((item) => (item.type === 'facet' ? item.facets.slice(0, 1) : []))
  return groups.some((group) => groups.some((other) => isOtherOfKind(other, group)))
}

/** `In better health than …`: all that speaks of a change is a comparison, and nothing is said to have become so. */
export const comparesQuality = (signals: Scan['signals'], tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => thans.has(lower)) &&
  !tokens.some(({ lower }) => becoming.has(lower)) &&
  signals.every(({ signal, first }) => signal !== 'change' || quality.has(tokens[first]?.lower ?? ''))

/** `In percentage points` at its end. */
export const asksInUnit = (items: Scan['items'], tokens: readonly Token[]): boolean => {
  const end = tokens.findLastIndex(({ type }) => type !== 'mark')
  return items.some(
    ({ type, first, last }) =>
      type === 'unit' && last === end && measuring.has(tokens[first - 1]?.lower ?? ''),
  )
}

/** `How far is one behind the other?`; `how far after four years?` asks for something else. */
export function asksHowFar(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }, nth) => far.has(lower) && howMuch.has(tokens[nth - 1]?.lower ?? ''))
  return (
    at > 0 &&
    tokens.some(({ lower }, nth) => nth > at && behind.has(lower) && tokens[nth + 1]?.type === 'word')
  )
}

const counting: ReadonlySet<Signal> = new Set(['how-many', 'how-much'])
