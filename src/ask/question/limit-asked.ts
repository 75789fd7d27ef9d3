/** The limit that a question sets to a number, and which side of it is meant: `more than 100 million`, `at most twice`. */

import type { Language } from '../../answer/tree.ts'
import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { type Bound, boundOfNumber } from '../../reading/bounds.ts'
import type { Asked } from './asked.ts'

/** All above or below, with what is just so much or without it. */
export type Side = { readonly side: 'above' | 'below'; readonly isIncluded: boolean }
export type Limit = Side & { readonly amount: number }

/** The limit to the amount that is named; null where there is none, or more than one. `Not more than 15` → at most 15. */
export function limitIn({ text, lang, signals, amounts: [amount, ...more] }: Asked): Limit | null {
  if (amount === undefined || more.length > 0) return null
  const tokens = tokenize(text)
  const number = readNumbersIn(tokens, text, lang).find(
    ({ value }) => value.type === 'number' && value.number === amount,
  )
  const told = number ? sideBefore(number.first, tokens, lang) : null
  if (told === null || told === 'unclear') return null
  return { amount, ...(signals.has('negation') ? otherSide(told) : told) }
}

/** What stands before the number at token `first`: a side, nothing that sets one (`exactly`), or what is unclear (`almost`). */
export function sideBefore(first: number, tokens: readonly Token[], lang: Language): Side | 'unclear' | null {
  const bound = boundOfNumber(first, tokens, lang)?.bound
  return bound === undefined ? null : (sides[bound] ?? null)
}

/** `order` as a comparison gives it: below 0 where the figure is smaller than the limit. */
export const isBeyond = (order: number, { side, isIncluded }: Side): boolean =>
  order === 0 ? isIncluded : order > 0 === (side === 'above')

const otherSide = ({ side, isIncluded }: Side): Side => ({
  side: side === 'above' ? 'below' : 'above',
  isIncluded: !isIncluded,
})

/** How far off `almost` and `about` may be is nobody's to say. */
const sides: { readonly [B in Bound]: Side | 'unclear' | null } = {
  'more-than': { side: 'above', isIncluded: false },
  'at-least': { side: 'above', isIncluded: true },
  'less-than': { side: 'below', isIncluded: false },
  'at-most': { side: 'below', isIncluded: true },
  nearly: 'unclear',
  about: 'unclear',
  only: null,
  exactly: null,
  'as-many-as': null,
}
