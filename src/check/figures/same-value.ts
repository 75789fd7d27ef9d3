/** Whether a number as a draft writes it is the report's figure: exactly, honestly rounded, or not. */

import type { NumberReading, NumberValue } from '../../language/numbers/numbers.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import { sideOf } from '../../reading/bounds.ts'
import { isBoundHonest } from '../draft/bounds.ts'
import type { Measured } from '../draft/measure-words.ts'
import { type Amount, isNarrowAround, isPart, isRounded } from './rounding.ts'

export type Sameness = 'exact' | 'rounded' | 'different'

/** A figure's value, as it stands in the report or is worked out of it. */
export type Reported = Pick<Observation, 'value' | 'unit' | 'qualifier'>

export const sameValue = (number: NumberReading, measured: Measured, fact: Reported, pack: Pack): Sameness =>
  comparing(number, measured, pack)(fact)

/** Compares one number with many figures: what it amounts to is worked out once for every unit. */
export function comparing(
  number: NumberReading,
  measured: Measured,
  pack: Pack,
): (fact: Reported) => Sameness {
  const claimed = new Map<string, Amount>()
  return (fact) => {
    const reported = reportedAmount(fact, pack)
    const amount = claimed.get(fact.unit) ?? claimedIn(fact.unit, number, measured, pack)
    claimed.set(fact.unit, amount)
    const best = compare(amount, reported, number, measured)
    if (best === 'exact') return isBoundHonest(measured.qualifier, fact.qualifier) ? best : 'different'
    return contradictsBound(measured, fact) ? 'different' : best
  }
}

/** `More than 50 %` of 56.4: true, and less than the report says. `Nearly` promises to be near. */
export function isLooseBound(number: NumberReading, measured: Measured, fact: Reported, pack: Pack): boolean {
  const { qualifier } = measured
  if (qualifier === 'nearly' || contradictsBound(measured, fact)) return false
  const [claimed, reported] = [claimedIn(fact.unit, number, measured, pack), reportedAmount(fact, pack)]
  const side = sideOf(qualifier)
  return side === 'above' ? claimed.high < reported.low : side === 'below' && claimed.low > reported.high
}

/**
 * What a number amounts to in a unit: a share as parts (`hver fjerde`) and as per cent are the same kind of amount,
 * money is compared in whole currency units.
 */
function claimedIn(unit: string, number: NumberReading, measured: Measured, pack: Pack): Amount {
  const { isShare, isLength } = kindOf(unit, pack)
  const { value, decimals, other } = number
  // `5.973` and `5,973` are thousands whatever the language: nobody writes a 12 as 12.000.
  const isThousands = other !== null && decimals > 0
  const amount = isThousands
    ? { low: other * measured.scale, high: other * measured.scale, step: measured.scale }
    : amountOf(value, decimals, isShare, measured)
  // `Half a year`.
  const part = isLength && value.type === 'fraction' ? value.part / value.whole : null
  const length = part === null ? amount : { low: part, high: part, step: 0 }
  return times(length, lengthOf(measured, unit, pack))
}

/** A scale above 1 is of money alone: of DKK million it is a million. */
function kindOf(
  unit: string,
  { units }: Pack,
): { readonly isShare: boolean; readonly isLength: boolean; readonly scale: number } {
  const { quantity, scale } = units.get(unit) ?? {}
  return {
    isShare: quantity === 'share',
    isLength: quantity === 'duration',
    scale: quantity === 'money' ? (scale ?? 1) : 1,
  }
}

/** `Six months` is half a year: the written unit of time in the fact's. */
function lengthOf({ units: written }: Measured, unit: string, { units }: Pack): number {
  const [only, ...others] = written
  const [own, reported] = [units.get(only ?? ''), units.get(unit)]
  if (others.length > 0 || own?.quantity !== 'duration' || reported?.quantity !== 'duration') return 1
  return (own.scale ?? 1) / (reported.scale ?? 1)
}

const times = ({ low, high, step }: Amount, by: number): Amount => ({
  low: low * by,
  high: high * by,
  step: step * by,
})

function amountOf(value: NumberValue, decimals: number, isShare: boolean, { scale }: Measured): Amount {
  const step = 10 ** -decimals * scale
  if (value.type === 'number') return { low: value.number * scale, high: value.number * scale, step }
  if (value.type === 'range') return { low: value.from * scale, high: value.to * scale, step }
  const share = (100 * value.part) / value.whole
  return isShare ? { low: share, high: share, step: 2 } : { low: value.part, high: value.whole, step: 1 }
}

const reportedAmount = perKey(({ value, unit }: Reported, pack: Pack): Amount => {
  const { isShare, scale } = kindOf(unit, pack)
  if (value.type === 'number') {
    const number = Number(value.decimal) * scale
    return { low: number, high: number, step: 10 ** -(value.decimal.split('.')[1]?.length ?? 0) * scale }
  }
  if (value.type === 'range') return { low: Number(value.from), high: Number(value.to), step: 1 }
  const share = (100 * Number(value.part)) / Number(value.whole)
  return isShare
    ? { low: share, high: share, step: 2 }
    : { low: Number(value.part), high: Number(value.whole), step: 1 }
})

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))

function compare(
  claimed: Amount,
  reported: Amount,
  { value }: NumberReading,
  { qualifier }: Measured,
): Sameness {
  if (close(claimed.low, reported.low) && close(claimed.high, reported.high)) return 'exact'
  if (reported.low !== reported.high || claimed.low === 0) return 'different'
  if (claimed.low !== claimed.high) return isNarrowAround(claimed, reported.low) ? 'rounded' : 'different'
  const distance = Math.abs(claimed.low - reported.low)
  // A quarter of a year is no half.
  if (claimed.step === 0) return 'different'
  if (value.type === 'fraction')
    return isPart(claimed, reported, { bound: qualifier, whole: Number(value.whole) })
      ? 'rounded'
      : 'different'
  // Parts told as a per cent: a third is 33 %, 33.3 %, and two thirds are over 66 %.
  if (reported.step === 2 && distance <= claimed.step / 2 + 1e-9) return 'exact'
  if (reported.step === 2)
    return qualifier === 'more-than' && claimed.low < reported.low && distance < claimed.step
      ? 'rounded'
      : 'different'
  return isRounded(claimed, reported, distance, qualifier) ? 'rounded' : 'different'
}

/** `over 62 %` of 61.8, `knap 25 %` of what the report calls more than a quarter. */
function contradictsBound(
  { qualifier }: Measured,
  { qualifier: reported }: Pick<Reported, 'qualifier'>,
): boolean {
  const [own, other] = [sideOf(qualifier), sideOf(reported)]
  return own !== null && other !== null && own !== other
}
