/** Which of two figures is more. */

import type { Observation } from '../../pack/pack.ts'

/** A fraction is as large as its quotient; null for a range. */
export function sizeOf({ value }: Observation): number | null {
  if (value.type === 'number') return Number(value.decimal)
  return value.type === 'fraction' ? Number(value.part) / Number(value.whole) : null
}
