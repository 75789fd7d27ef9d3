/** Whether the figure that a question puts forward is the report's. */

import type { Fact, Observation, Pack } from '../../pack/pack.ts'
import { figureValue } from '../../telling/figure.ts'
import type { Asked } from '../question/asked.ts'
import type { Claimed } from '../question/claimed.ts'

/** Whether the fact tells a figure of the kind that the question claims. */
export const claimsKind = (fact: Fact, asked: Asked, pack: Pack): fact is Observation =>
  alikeIn(fact, asked, pack).length > 0

/** Whether it does, and none that is claimed; rounding is no other figure. */
export function isClaimedOtherwise(fact: Fact, asked: Asked, pack: Pack): boolean {
  const alike = alikeIn(fact, asked, pack)
  return fact.type === 'observation' && alike.length > 0 && !alike.some((one) => agrees(one, fact))
}

const alikeIn = (fact: Fact, { claimed }: Asked, pack: Pack): Claimed[] =>
  fact.type === 'observation' ? claimed.filter((one) => isOfKind(one, fact, pack)) : []

function isOfKind({ of }: Claimed, { unit }: Observation, { units }: Pack): boolean {
  const quantity = units.get(unit)?.quantity
  if (of === 'time') return quantity === 'duration' || quantity === 'age'
  if (of === 'share') return quantity === 'share'
  return [...of].some((one) => one === unit || (quantity === 'share' && units.get(one)?.quantity === 'share'))
}

function agrees({ number, decimals, side }: Claimed, fact: Observation): boolean {
  const value = figureValue(fact.value)
  const [low, high] =
    typeof value === 'number'
      ? [value, value]
      : fact.value.type === 'fraction'
        ? [(100 * value[0]) / value[1], (100 * value[0]) / value[1]]
        : value
  if (side === 'above') return low > number
  if (side === 'below') return high < number
  const half = 10 ** -decimals / 2
  return low - half < number && number < high + half
}
