/** What a draft took one figure for another by: its group, place, time or unit. */

import { meet } from '../ask/fitting/groups.ts'
import { mentionsNamed } from '../ask/question/groups-named.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { listsOf } from '../reading/facets.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { agrees, type Candidate } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'
import { absent, contradicted, type Difference, type Judgement, otherwiseFor, unlike } from './judgement.ts'

/** Shares and points, grade points among them, or sums of money are taken for one another; areas are not taken for years. */
export function isMixedUp({ unit }: Observation, { units: written }: Measured, { units }: Pack): boolean {
  const family = (one: string): string | undefined => {
    const quantity = units.get(one)?.quantity
    return quantity === 'points' || quantity === 'score' ? 'share' : quantity
  }
  return written.size === 0 || [...written].some((one) => family(one) === family(unit))
}

/** The very value and unit, but for another group, place or time: that was mixed up. */
export function mixedUp(all: readonly Candidate[], { asked }: Context, pack: Pack): Judgement {
  const named = listsOf(asked.facets.flat())
  const twin = all.find(({ fact, same, unitFits, words, judged: { score } }) => {
    // One word alone may stand in any clause, unless the report tells the same of another such group.
    const isOfAnother = Object.keys(fact.dimensions).some((dimension) => named.has(dimension))
    const least = words > 1 || isOfAnother ? mustCover.sameValue : mustCover.about
    return same === 'exact' && unitFits && words > 0 && score.coverage >= least
  })
  const difference = twin && otherwiseFor(twin.judged.violations)
  if (!difference) return absent
  // A group that the draft does not name was taken for no other.
  const isTaken = mentionsNamed(asked).some((mention) =>
    ['missed', 'unreported'].includes(meet(twin.judged.card, mention, pack)),
  )
  // A figure without a date is of no other month than the draft's.
  const isUndated = difference === 'period' && twin.fact.period === 'undated' && isOfYear(asked.periods, pack)
  return isUndated || (difference === 'group' && !isTaken)
    ? unlike(twin.fact)
    : contradicted(twin.fact, difference)
}

/** Some time of the report's own year. */
const isOfYear = (periods: Context['asked']['periods'], { report }: Pack): boolean =>
  periods.every(({ from }) => from !== null && Math.floor(from.from / 12) === report.year)

/** Another group's or time's figure with the draft's value tells what was mixed up. */
export function differenceFrom({ fact }: Candidate, about: readonly Candidate[]): Difference {
  const twin = about.find((candidate) => agrees(candidate) && candidate.fact.entry === fact.entry)
  return (twin && otherwiseFor(twin.judged.violations)) ?? 'value'
}
