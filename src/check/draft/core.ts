/** The core of a clause: what is said of the number itself, without what goes before a `that` or behind a comma. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Token } from '../../language/token.ts'
import type { Clause, Stretch } from './clauses.ts'

const openings = new Set(['at', 'that', ':'])
const ends = new Set(
  ', ; : – — ( ) fordi men når hvis selvom så hvilket because but when if although so which while whereas som who whose whom'.split(
    ' ',
  ),
)

/** From the last `that` before the number to the first break behind it. */
export function coreOf(
  number: NumberReading,
  last: number,
  { own }: Clause,
  tokens: readonly Token[],
): Stretch {
  let from = own.from
  for (let at = own.from; at < number.first; at += 1) if (openings.has(tokens[at]?.lower ?? '')) from = at + 1
  for (let at = last + 1; at < own.to; at += 1) {
    if (ends.has(tokens[at]?.lower ?? '')) return { from, to: at }
  }
  return { from, to: own.to }
}
