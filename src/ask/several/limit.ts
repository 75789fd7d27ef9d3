/** The amount that a question sets as a limit, and which side of it is meant: `more than 100 million`, `at most 15`. */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { tokenize } from '../../language/token.ts'
import { type Bound, boundOfNumber } from '../../reading/bounds.ts'
import type { Asked } from '../question/asked.ts'

/** Of all figures those above the amount or below it, with those that are just so much or without them. */
export type Limit = {
  readonly amount: number
  readonly side: 'above' | 'below'
  readonly isIncluded: boolean
}

/** Null where no amount is named that way, or more than one is. `Not more than 15` → at most 15. */
export function limitIn({ text, lang, signals, amounts: [amount, ...more] }: Asked): Limit | null {
  if (amount === undefined || more.length > 0) return null
  const tokens = tokenize(text)
  const number = readNumbersIn(tokens, text, lang).find(
    ({ value }) => value.type === 'number' && value.number === amount,
  )
  const bound = number && boundOfNumber(number.first, tokens, lang)?.bound
  const told = bound ? sides[bound] : undefined
  if (!told) return null
  const [side, isIncluded] = told
  if (!signals.has('negation')) return { amount, side, isIncluded }
  return { amount, side: side === 'above' ? 'below' : 'above', isIncluded: !isIncluded }
}

/** How far off `almost` and `about` may be is nobody's to say. */
const sides: { readonly [B in Bound]?: readonly [Limit['side'], boolean] } = {
  'more-than': ['above', false],
  'at-least': ['above', true],
  'less-than': ['below', false],
  'at-most': ['below', true],
}
