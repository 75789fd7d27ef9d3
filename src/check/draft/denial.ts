/** Whether a clause denies what it says of its number: `56.4 % are not in work`. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Token } from '../../language/token.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

/** `Not only`, `ikke mindst`, `no fewer than`: nothing is denied. */
const weakening = new Set(
  'kun bare blot alene mindst under over mindre færre mere flere only just merely least less fewer more'.split(
    ' ',
  ),
)
const breaks = new Set(', ; : – — ( ) men but mens while'.split(' '))

/** Looks from the last break before the number to the end of its core; a denial right before the number is of the number alone. */
export function isDenying(number: NumberReading, core: Stretch, { tokens, signalsIn }: Draft): boolean {
  const from = lastBreak(core.from, number.first, tokens)
  return signalsIn({ from, to: core.to }).some(
    ({ signal, last }) => signal === 'negation' && !weakening.has(tokens[last + 1]?.lower ?? ''),
  )
}

function lastBreak(from: number, to: number, tokens: readonly Token[]): number {
  for (let at = to - 1; at >= from; at -= 1) if (breaks.has(tokens[at]?.lower ?? '')) return at + 1
  return from
}
