/** Between what a difference lies when its figures were rounded before they were printed. */

import type { Observation, Pack } from '../pack/pack.ts'
import { add, subtract } from './decimal.ts'
import { decimalOf } from './figure.ts'

export type Interval = { readonly from: string; readonly to: string }

/** Null when nothing was rounded: people and things are counted. */
export function intervalOf(difference: string, facts: readonly Observation[], pack: Pack): Interval | null {
  const halves = facts.flatMap((fact) => halfStep(fact, pack) ?? [])
  if (halves.length === 0) return null
  const slack = add(halves)
  const from = subtract(difference, slack)
  // A difference has no sign: equal figures lie no less than nothing apart.
  return { from: from.startsWith('-') ? '0' : shorten(from), to: shorten(add([difference, slack])) }
}

/** Half of the last printed place: 0.05 for 61.8. */
function halfStep(fact: Observation, { units }: Pack): string | null {
  const decimal = decimalOf(fact)
  const quantity = units.get(fact.unit)?.quantity
  if (decimal === null || quantity === 'count' || quantity === 'duration' || quantity === 'age') return null
  const places = decimal.split('.')[1]?.length ?? 0
  return `0.${'0'.repeat(places)}5`
}

/** Two halves make a whole step: `5.30` says no more than `5.3`. */
const shorten = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal
