/** The difference of the two figures of a series that a question sets side by side. */

import { stretchOf } from '../../language/times/months.ts'
import { areFiledAlike } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { keyOf } from '../../reading/facets.ts'
import type { Judged } from '../deciding/judged.ts'
import { namesItsGroups } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { wantsGap } from '../question/wants.ts'
import { isNamed } from './compared-groups.ts'
import { gap } from './gap.ts'
import type { SeriesAnswer } from './series-answer.ts'
import { asksPointsOfGroups } from './series-fitting.ts'
import { partsNamed } from './series-sum.ts'
import { wentOtherwise } from './went-otherwise.ts'

/** `How many points lie between men and women?`; null where not just two are named, or something else is meant by it. */
export function compared(
  series: readonly Observation[],
  named: readonly Observation[],
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
): SeriesAnswer | null {
  const sides = wantsGap(asked) && series.length > 2 ? sidesByWords(series, named, asked, judged) : named
  const [one, other, ...others] = sides
  if (!one || !other || others.length > 0) return null
  // A change is told by two times of one thing, not by two groups.
  const isOverTime = areFiledAlike(one, other)
  if (!isOverTime && !wantsGap(asked) && !asksPointsOfGroups(asked, pack)) return null
  if (isOverTime ? leavesPeriod(sides, asked) : isOfNoTwo(one, asked)) return null
  if (wentOtherwise(sides, asked) && !namesItsGroups(one, asked, pack)) return null
  const isMoney = pack.units.get(one.unit)?.quantity === 'money'
  return isMoney || isNamed(series, asked, judged) ? gap(sides, asked.lang, pack) : null
}

/** Two groups or places are not what it is asked of: it asks for another time, for a movement, or names one group alone. */
const isOfNoTwo = ({ measure }: Observation, asked: Asked): boolean =>
  asksBefore(asked) || saysOneGroupTwice(asked) || (measure === 'level' && asksMovement(asked))

/** `How much did it grow?` is not told by how far two places are apart. */
const asksMovement = (asked: Asked): boolean =>
  (asked.signals.has('up') || asked.signals.has('down')) && !wantsGap(asked) && asked.facets.length < 2

/** `What is the difference between a private and an independent school?`: the two words are one group, and no two are set apart. */
const saysOneGroupTwice = ({ facets }: Asked): boolean =>
  facets.length > 1 && new Set(facets.flat().map(keyOf)).size === 1

/** `How much more does culture get than finance?` names one of its two, or both, by words alone. */
function sidesByWords(
  series: readonly Observation[],
  named: readonly Observation[],
  asked: Asked,
  judged: readonly Judged[],
): readonly Observation[] {
  if (asked.facets.length > 1) return named
  const parts = partsNamed(series, asked, judged)
  return asked.facets.length === 0 ? parts : [...new Set([...named, ...parts])]
}

/** `Do fewer go private than before?` is not told by two places of one time. */
const asksBefore = ({ signals, facets }: Asked): boolean => signals.has('change') && facets.length < 2

/** `What happened in the second half of 2009?` is not told by a change that began before; a single month is where one ends. */
function leavesPeriod(sides: readonly Observation[], { periods }: Asked): boolean {
  const [asked, ...others] = periods.filter(({ from }) => from !== null)
  if (asked?.type !== 'at' || others.length > 0 || !asked.from || asked.from.from === asked.from.to)
    return false
  const span = asked.from
  return sides.some(({ period }) => (stretchOf(period)?.to.to ?? span.from) < span.from)
}
