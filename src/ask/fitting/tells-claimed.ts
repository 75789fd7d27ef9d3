/** Whether a sentence without a figure of its own tells the number that a question of yes or no puts forward. */

import { type NumberReading, readNumbers } from '../../language/numbers/numbers.ts'
import type { Claim } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import type { ClaimedFigure } from '../question/claimed.ts'
import { isKeywords, wantsFigure, wantsGoal } from '../question/wants.ts'
import { isAskedSo } from './asked-so.ts'

/** `Are 12.8 % of them immigrants?` → true for `more of them are immigrants`, which says neither yes nor no. */
export const missesClaimed = (card: Card, asked: Asked): boolean =>
  asksWhether(asked) &&
  card.fact.type === 'claim' &&
  !isUntold(card) &&
  !isAskedSo(card, asked) &&
  !asked.claimed.every((one) => one.length !== '' || tells(card.fact, one))

/** `Shall we reach the 64.8 %?`, `is the 0.8 before or after?` only name what has that number. */
const asksWhether = (asked: Asked): boolean =>
  (asked.isYesNo ||
    (!asked.signals.has('what') && asked.wishes.length === 0 && isKeywords(asked) && !wantsFigure(asked))) &&
  !wantsGoal(asked) &&
  !asked.saysOr

/** Held against it, any number will do: `over 70 %?` of `80 % against 71 %`. */
const tells = (fact: Card['fact'], { number, decimals, side }: ClaimedFigure): boolean =>
  fact.type === 'claim' &&
  numbersIn(fact).some((one) => side !== null || Math.abs(one - number) < 10 ** -decimals / 2)

const numbersIn = perKey((claim: Claim): readonly number[] =>
  readNumbers(claim.text.da, 'da').flatMap(numbersOf),
)

/** A fraction in per cent; a year is none. */
function numbersOf({ value, decimals }: NumberReading): number[] {
  if (value.type === 'range') return [value.from, value.to]
  if (value.type === 'fraction') return [(100 * value.part) / value.whole]
  return decimals === 0 && value.number >= 1900 && value.number < 2100 ? [] : [value.number]
}
