/** Whether two observations may be set against each other, and if not, what keeps them apart. */

import type { Observation, Pack } from '../pack/pack.ts'
import { decimalOf, isExact } from './figure.ts'
import { codeOf, differingDimensions } from './filed-apart.ts'
import { endOf } from './select.ts'

/** What differs, in the order it is told. */
export type Field =
  | 'same'
  | 'unit'
  | 'measure'
  | 'indicator'
  | 'source'
  | 'form'
  | 'precision'
  | 'group'
  | 'period'
  | 'break'

/** The first thing that differs, or null when the two are comparable. */
export function differing(a: Observation, b: Observation, pack: Pack): Field | null {
  if (a.id === b.id) return 'same'
  if (a.unit !== b.unit) return 'unit'
  if (a.measure !== b.measure) return 'measure'
  if (a.entry !== b.entry) return 'indicator'
  if (a.cites[0].report !== b.cites[0].report) return 'source'
  if (decimalOf(a) === null || decimalOf(b) === null) return 'form'
  if (!isExact(a) || !isExact(b)) return 'precision'
  const groups = differingDimensions(a, b, pack)
  if (groups.length > 1) return 'group'
  if (a.period === b.period) return a.period === 'undated' ? sameMoment(groups, a, b, pack) : null
  if (groups.length > 0 || a.period === 'undated' || b.period === 'undated') return 'period'
  return isBroken(a, b, pack) ? 'break' : null
}

/** The series is counted in another way from the later of the two on, or from a time between them. */
function isBroken(a: Observation, b: Observation, { entries }: Pack): boolean {
  const [early, late] = [endOf(a), endOf(b)].sort((one, other) => one - other)
  if (early === undefined || late === undefined) return false
  return (entries.get(a.entry)?.facts ?? []).some(
    (fact) => fact.type === 'observation' && fact.isBreak && early < endOf(fact) && endOf(fact) <= late,
  )
}

/** Undated figures are taken to be of one time only where the report sets two groups of one kind side by side. */
function sameMoment(groups: readonly string[], a: Observation, b: Observation, pack: Pack): Field | null {
  const [list] = groups
  if (list === undefined) return 'period'
  return codeOf(a, list, pack) !== null && codeOf(b, list, pack) !== null ? null : 'period'
}
