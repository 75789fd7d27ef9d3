/** `De to køn`, `the two groups`: a number that only points back at what was named. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Token } from '../language/token.ts'
import { definite } from '../language/words/definite-words.ts'
import { whereof } from '../language/words/partitive-words.ts'
import { type Judgement, unclear } from './judgement.ts'

/** More than these are counted rather than pointed at. */
const mostPointedAt = 3

/**
 * `de to køn`, `the two groups` point back at something named; they claim nothing unless the report has that number.
 * `The seven committees` may count something else than what the report counts.
 */
export function unlessPointing(
  { first, value }: NumberReading,
  tokens: readonly Token[],
  judgement: Judgement,
): Judgement | null {
  // `Hvoraf de fem …` counts some of those just told.
  const isPointing =
    tokens[first]?.type === 'word' &&
    definite.has(tokens[first - 1]?.lower ?? '') &&
    !whereof.has(tokens[first - 2]?.lower ?? '')
  if (!isPointing || judgement.verdict === 'supported') return judgement
  if (value.type === 'number' && value.number <= mostPointedAt) return null
  return judgement.verdict === 'contradicted' ? unclear('which') : judgement
}
