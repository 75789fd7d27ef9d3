/** Whether the figure that a question puts forward is the report's. */

import { guessing } from '../../language/words/tag-words.ts'
import type { Fact, Observation, Pack, Value } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'
import type { ClaimedFigure } from '../question/claimed.ts'
import { isUndatedStart } from './baseline.ts'

/** Whether the fact tells a figure of the kind that the question claims. */
export const claimsKind = (fact: Fact, asked: Asked, pack: Pack): fact is Observation =>
  alikeIn(fact, asked, pack).length > 0

/**
 * Whether it does, and none that is claimed: 28 % of `do 15 % go to private schools?`. Rounding is no other figure,
 * where a goal began is no other than its target, and of `a quarter do not` it has the rest.
 */
export function isClaimedOtherwise(fact: Fact, asked: Asked, pack: Pack): boolean {
  if (asked.signals.has('negation') || isOfPart(fact, asked)) return false
  const alike = alikeIn(fact, asked, pack)
  return (
    fact.type === 'observation' &&
    alike.length > 0 &&
    !isUndatedStart(fact, pack) &&
    // `Fell by 17 %` of what fell by 8 points may both be so.
    !alike.some((one) => agrees(one, fact) || (one.isChange && !tellsIn(one, fact)))
  )
}

/** Told of a smaller group or place than the question names: of the rest of a country, and not of all of it. */
const isOfPart = ({ dimensions }: Fact, { facets }: Asked): boolean =>
  facets.some((mention) => mention.every(({ dimension, code }) => (dimensions[dimension] ?? code) !== code))

/** `Out of the 10.5 million, how much went to …?`, `how many began, of whom 2 in 5 complete it?`: the figure that the question puts forward is none that it asks for. */
export const isGiven = (fact: Fact, asked: Asked, pack: Pack): boolean =>
  fact.type === 'observation' &&
  !asked.isYesNo &&
  !asked.isHeldAgainst &&
  // `How many are they? Is it one in four?` asks whether it is.
  !guessing.test(asked.text) &&
  (asked.signals.has('how-many') || asked.signals.has('how-much')) &&
  alikeIn(fact, asked, pack).some((one) => one.side === null && agrees(one, fact))

const alikeIn = (fact: Fact, { claimed }: Asked, pack: Pack): ClaimedFigure[] =>
  fact.type === 'observation' ? claimed.filter((one) => isOfKind(one, fact, pack)) : []

function isOfKind(
  { of, length, isChange }: ClaimedFigure,
  { unit, measure }: Observation,
  { units }: Pack,
): boolean {
  const { quantity, words } = units.get(unit) ?? {}
  if (isChange && measure !== 'change') return false
  if (length !== '')
    return isTime(unit, units) && [...(words?.da ?? []), ...(words?.en ?? [])].includes(length)
  // How far a share moved is told in points.
  const isShare = quantity === 'share' || (isChange && quantity === 'points')
  if (of === 'share') return isShare
  return [...of].some((one) => one === unit || (isShare && units.get(one)?.quantity === 'share'))
}

const tellsIn = ({ of }: ClaimedFigure, { unit }: Observation): boolean => of !== 'share' && of.has(unit)

function agrees({ number, decimals, side }: ClaimedFigure, fact: Observation): boolean {
  const [low, high] = endsOf(fact.value)
  // `Over a third` of what the report too puts at over a third.
  const isSame = fact.qualifier !== null && Math.abs(low - number) < 1e-9
  if (side === 'above') return low > number || isSame
  if (side === 'below') return high < number || isSame
  const half = 10 ** -decimals / 2
  return low - half < number && number < high + half
}

/** The lowest and highest that it says; a fraction in per cent. */
function endsOf(value: Value): readonly [number, number] {
  if (value.type === 'range') return [Number(value.from), Number(value.to)]
  const number =
    value.type === 'number' ? Number(value.decimal) : (100 * Number(value.part)) / Number(value.whole)
  return [number, number]
}

/** A length of time or an age. */
const isTime = (unit: string, units: Pack['units']): boolean =>
  ['duration', 'age'].includes(units.get(unit)?.quantity ?? '')
