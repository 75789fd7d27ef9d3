/** What a draft took one figure for another by: its group, place, time or unit. */

import type { Observation, Pack } from '../pack/pack.ts'
import type { Measured } from './draft/measure-words.ts'
import { agrees, type Candidate, thresholds } from './figures/candidates.ts'
import { absent, contradicted, type Difference, type Judgement, otherwiseFor } from './judgement.ts'

/** Shares and points, or sums of money, are taken for one another; areas are not taken for years. */
export function isMixedUp({ unit }: Observation, { units: written }: Measured, { units }: Pack): boolean {
  const family = (one: string): string | undefined => {
    const quantity = units.get(one)?.quantity
    return quantity === 'points' ? 'share' : quantity
  }
  return written.size === 0 || [...written].some((one) => family(one) === family(unit))
}

/** The very value and unit, but for another group, place or time: that was mixed up. */
export function mixedUp(all: readonly Candidate[]): Judgement {
  const twin = all.find(
    ({ same, unitFits, words, judged }) =>
      same === 'exact' && unitFits && words > 0 && judged.score.coverage >= thresholds.telling,
  )
  const difference = twin && otherwiseFor(twin.judged.violations)
  return difference ? contradicted(twin.fact, difference) : absent
}

/** Another group's or time's figure with the draft's value tells what was mixed up. */
export function differenceFrom({ fact }: Candidate, about: readonly Candidate[]): Difference {
  const twin = about.find((candidate) => agrees(candidate) && candidate.fact.entry === fact.entry)
  return (twin && otherwiseFor(twin.judged.violations)) ?? 'value'
}
