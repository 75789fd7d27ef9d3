/** Questions over several comparable figures: the difference of two, the sum, the largest or smallest. */

import type { Observation, Pack } from '../../pack/pack.ts'
import { bestAble, type Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { limitsOfMany } from '../question/limit-asked.ts'
import { wantsChange, wantsFigure, wantsGap } from '../question/wants.ts'
import { isAnsweredInWords } from './answered-in-words.ts'
import { isVague } from './compared-groups.ts'
import { compared } from './compared-series.ts'
import { leftToGoal } from './left-to-goal.ts'
import { ranked } from './ranked.ts'
import { asksRank } from './ranks.ts'
import { restOf } from './rest.ts'
import type { SeriesAnswer } from './series-answer.ts'
import { homeComparedWith, inGroups, seriesFor } from './series-choice.ts'
import { asksPointsOfGroups } from './series-fitting.ts'
import { asksTotal, partsNamed, sumAcross, summed } from './series-sum.ts'

/** The answer over a series, or null when the question asks for none or no series fits it: `which committee spends most?` */
export function askSeries(asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null {
  if (asksOtherwise(asked) || limitsOfMany(asked).length > 0 || isAnsweredInWords(asked, judged)) return null
  const left = restOf(asked, judged, pack) ?? leftToGoal(asked, judged, pack)
  if (left) return left
  return asksOfSeveral(asked, judged, pack)
    ? (sumOfThings(asked, judged, pack) ?? overSeries(asked, judged, pack))
    : null
}

/** For a reason, a time, or which of two, with nothing to compare them by: `more boys or girls?` */
const asksOtherwise = (asked: Asked): boolean =>
  (['why', 'when', 'how-often'] as const).some((signal) => asked.signals.has(signal)) ||
  (asked.saysOr &&
    !wantsFigure(asked) &&
    !wantsChange(asked) &&
    asked.topics.every(({ optional }) => optional))

const asksOfSeveral = (asked: Asked, judged: readonly Judged[], pack: Pack): boolean =>
  asksRank(asked) ||
  asked.signals.has('sum') ||
  wantsGap(asked) ||
  wantsChange(asked) ||
  asksPointsOfGroups(asked, pack) ||
  asksTotal(asked, judged, pack)

const sumOfThings = (asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null =>
  asked.signals.has('sum') && asked.facets.length < 2 && !asked.isYesNo
    ? sumAcross(asked, judged, pack)
    : null

/** Ranked, added up or compared, as is asked. */
function overSeries(asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null {
  const home = homeComparedWith(asked, judged, pack)
  const series = seriesFor(asked, judged, pack, home)
  if (!series || isVague(series, asked, judged)) return null
  const named = inGroups(series, home ? { ...asked, facets: [...asked.facets, [home]] } : asked, pack)
  const isSum = asked.signals.has('sum')
  if (asksRank(asked)) return ranked(series, asked, pack)
  if (!isSum && !asksGapInPoints(asked, pack) && isTold(judged) && !comparesChanges(series, named, asked))
    return null
  return isSum || asksTotal(asked, judged, pack)
    ? summed(asked.facets.length > 1 ? named : partsNamed(series, asked, judged), asked.lang, pack)
    : compared(series, named, asked, judged, pack)
}

/** `What is the difference in points between men and women?` */
const asksGapInPoints = (asked: Asked, pack: Pack): boolean =>
  asksPointsOfGroups(asked, pack) &&
  asked.signals.has('difference') &&
  asked.facets.length > 1 &&
  !wantsChange(asked)

/** `How much more did women gain than men?`: the difference of two changes. */
const comparesChanges = (
  series: readonly Observation[],
  named: readonly Observation[],
  asked: Asked,
): boolean =>
  series[0]?.measure === 'change' && named.length === 2 && wantsGap(asked) && asked.facets.length > 1

/** The report itself gives the change or the gap: nothing to compute. */
function isTold(judged: readonly Judged[]): boolean {
  const fact = bestAble(judged)?.card.fact
  return fact?.type === 'observation' && (fact.measure === 'change' || fact.measure === 'difference')
}
