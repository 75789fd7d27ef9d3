/** The limit that a question sets to a number, and which side of it is meant: `more than 100 million`, `at most twice`. */

import type { Language } from '../../answer/tree.ts'
import { type NumberReading, readNumbersIn } from '../../language/numbers/numbers.ts'
import { scaleLetters, scales } from '../../language/numbers/scale-words.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { currencies } from '../../language/words/currencies.ts'
import { type Bound, boundOfNumber } from '../../reading/bounds.ts'
import type { Asked } from './asked.ts'

/** All above or below, with what is just so much or without it. */
export type Side = { readonly side: 'above' | 'below'; readonly isIncluded: boolean }
/** The amount as it is written, and what its scale makes of one: of `50 million` 50 and 1 000 000; the currency that stands before it. */
export type Limit = Side & {
  readonly amount: number
  readonly scale: number
  readonly currency: string | null
}

/** The limits to the amount that is named; empty where there is none that can be read surely. `Not more than 15` → at most 15; `exactly 7` → at least and at most 7. */
export function limitsIn({ text, lang, signals, amounts: [amount, ...more], numbers }: Asked): Limit[] {
  if (more.length > 0) return []
  const tokens = tokenize(text)
  const isMeant = ({ value }: NumberReading): boolean =>
    amount === undefined
      ? value.type === 'range' && numbers.includes(value.from)
      : value.type === 'number' && value.number === amount
  const [number, ...others] = readNumbersIn(tokens, text, lang).filter(isMeant)
  if (!number || others.length > 0) return []
  const before = tokens[number.first - 1]?.lower ?? ''
  const currency = currencies.has(before) ? before : null
  const scale = scaleOf(tokens[number.last + 1]?.lower ?? '', currency)
  const isDenied = signals.has('negation')
  const side = sideBefore(number.first, tokens, lang)
  const at = (amount: number, side: Side): Limit => ({ amount, scale, currency, ...side })
  if (number.value.type === 'range')
    return side || isDenied || scale === 1
      ? []
      : [at(number.value.from, atLeast), at(number.value.to, atMost)]
  if (number.value.type === 'fraction' || side === 'unclear') return []
  // `5.973` and `5,973` are thousands in either language: nobody writes a 12 as 12.000.
  const isThousands = number.other !== null && number.decimals > 0
  const told = isThousands ? (number.other ?? number.value.number) : number.value.number
  if (!Number.isFinite(told)) return []
  if (side) return [at(told, isDenied ? otherSide(side) : side)]
  const isExact = boundOfNumber(number.first, tokens, lang)?.bound === 'exactly'
  return isExact && !isDenied ? [at(told, atLeast), at(told, atMost)] : []
}

/** `50 million`, `DKK 85.4m`. */
const scaleOf = (next: string, currency: string | null): number =>
  scales.get(next) ?? (currency ? scaleLetters.get(next) : undefined) ?? 1

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

const atLeast: Side = { side: 'above', isIncluded: true }
const atMost: Side = { side: 'below', isIncluded: true }

/** How far off `almost` and `about` may be is nobody's to say. */
const sides: { readonly [B in Bound]: Side | 'unclear' | null } = {
  'more-than': { side: 'above', isIncluded: false },
  'at-least': atLeast,
  'less-than': { side: 'below', isIncluded: false },
  'at-most': atMost,
  nearly: 'unclear',
  about: 'unclear',
  only: null,
  exactly: null,
  'as-many-as': null,
}

/** `Do all committees spend over 10 million?`, `… most …`, `… only one …` → the limit that decides which of them do; empty where one figure alone is held against it. */
export function limitsOfMany(asked: Asked): Limit[] {
  const { isYesNo, isHeldAgainst, signals, saysAll, claimed } = asked
  const isOfMany = saysAll || signals.has('most') || signals.has('only')
  if (!isYesNo || !isHeldAgainst || !isOfMany || signals.has('sum')) return []
  return limitsIn({ ...asked, amounts: claimed.map(({ number }) => number) })
}
