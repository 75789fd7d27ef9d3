/** The core of a clause: what is said of the number itself, without what goes before a `that` or behind a comma. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { behindReaches, subordinating, thats } from '../../language/words/conjunctions.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { isExplained } from './explained.ts'

/** Right before the core of a clause: `It is a myth that | …`. */
export const openings: ReadonlySet<string> = new Set([...thats, ':'])

const marks = [',', ';', ':', '–', '—', '(', ')']
const ends: { readonly [L in Language]: ReadonlySet<string> } = {
  da: new Set([...marks, ...subordinating.da]),
  en: new Set([...marks, ...subordinating.en]),
}

/** From the last `that` before the number to the first break behind it. */
export function coreOf(
  number: NumberReading,
  last: number,
  { own }: Clause,
  { tokens, lang }: Pick<Draft, 'tokens' | 'lang'>,
): Stretch {
  let from = own.from
  for (let at = own.from; at < number.first; at += 1) if (openings.has(tokens[at]?.lower ?? '')) from = at + 1
  for (let at = last + 1; at < own.to; at += 1) {
    // `7 of whom do not …` is told of the 7.
    const isOfWhom = tokens[at - 1]?.lower === 'of'
    // `7 in 10 answer that there is no …`: what they answer is told of them.
    const isThat = tokens[at]?.text === ',' && thats.has(tokens[at + 1]?.lower ?? '')
    // `Når aldrig at …`: a verb, and no `when`.
    const isReach = tokens[at]?.lower === 'når' && behindReaches.has(tokens[at + 1]?.lower ?? '')
    // `So-called` is one word.
    const isGrown = tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end
    // `Nearly all, 85 %, lost children`: what follows the aside is said of it.
    const isAside = at === last + 1 && tokens[at]?.text === ',' && tokens[number.first - 1]?.text === ','
    const isMore = isExplained(tokens[at], tokens[at + 1]) || isExplained(tokens[at - 1], tokens[at])
    if (
      ends[lang].has(tokens[at]?.lower ?? '') &&
      !(isOfWhom || isThat || isReach || isGrown || isAside || isMore)
    )
      return { from, to: at }
  }
  return { from, to: own.to }
}
