/** The report's own newer figure of the same thing, which makes an earlier one outdated. */

import { stretchOf } from '../language/times/months.ts'
import { areFiledAlike } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'

/** The latest figure of the same thing for the same group, when there is a later one; null otherwise. */
export function laterThan(fact: Observation, pack: Pack): Observation | null {
  const end = endOf(fact)
  if (end === null) return null
  const later = (pack.entries.get(fact.entry)?.facts ?? []).filter(
    (other): other is Observation =>
      other.type === 'observation' &&
      other.unit === fact.unit &&
      other.measure === fact.measure &&
      areFiledAlike(other, fact) &&
      (endOf(other) ?? end) > end,
  )
  return later.sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0))[0] ?? null
}

/** The figures of the same thing for the same group that are told for a time, in the order of time. */
export const seriesOf = (fact: Observation, all: readonly Observation[]): Observation[] =>
  all
    .filter(
      (one) =>
        one.unit === fact.unit &&
        one.measure === fact.measure &&
        areFiledAlike(one, fact) &&
        endOf(one) !== null,
    )
    .sort((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0))

const endOf = ({ period }: Observation): number | null => stretchOf(period)?.to.to ?? null
