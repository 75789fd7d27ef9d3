/** What a sentence says at its end of all its numbers. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { contrasting } from '../../language/words/conjunctions.ts'
import { copulas } from '../../language/words/copulas.ts'
import { partitive } from '../../language/words/question-words.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

/** What stands behind it is no longer said of the numbers before. */
const ends = new Set([',', ';', ':', '–', '—', ...contrasting])

/** `12 % of the staff | and 11 % of the labour force are …`: what the verb behind the last number says is said of all; null where the clause begins with something else. */
export function predicateShared(
  number: NumberReading,
  { own, sentence }: Clause,
  draft: Draft,
): Stretch | null {
  const { tokens } = draft
  const isVerb = (at: number): boolean => copulas.has(tokens[at]?.lower ?? '')
  const opening = { from: own.from, to: number.first }
  const isOfWhole = tokens.slice(number.last + 1, number.last + 3).some(({ lower }) => partitive.has(lower))
  if (!isOfWhole || draft.topicsIn(opening).length + draft.facetsIn(opening).length > 0) return null
  for (let at = number.last; at < own.to; at += 1) if (isVerb(at)) return null
  for (let at = own.to; at < sentence.to; at += 1) {
    if (ends.has(tokens[at]?.lower ?? '')) return null
    if (!isVerb(at)) continue
    const behind = tokens.slice(at, sentence.to)
    return behind.some(({ type }) => type === 'number') ? null : { from: at, to: sentence.to }
  }
  return null
}
