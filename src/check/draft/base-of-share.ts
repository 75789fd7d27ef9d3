/** What a draft's number is a share of, where that stands right behind it. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { copulas } from '../../language/words/copulas.ts'
import { type Base, baseBehind } from '../../reading/base.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { behindNumber } from './explained.ts'

/** `last` is the last token of the number with its unit; null where no whole follows. */
export function baseOf(number: NumberReading, last: number, clause: Clause, draft: Draft): Base | null {
  const isTurned = copulas.has(draft.tokens[number.first - 1]?.lower ?? '')
  // `I 2010 var hver fjerde ledige af ikke-vestlig oprindelse`: the whole stands before the `af`.
  const isWholeNamed = number.value.type === 'fraction' && last > number.last
  const end = behindNumber(last + 1, draft.tokens) - 1
  return isTurned && isWholeNamed ? null : baseBehind(end, draft.itemsIn(clause.own), draft.tokens, isTurned)
}
