/** Questions over several comparable figures: the difference of two, the sum, the largest or smallest. */

import type { Language } from '../../answer/tree.ts'
import { stretchOf } from '../../language/times/months.ts'
import { areFiledAlike } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { keyOf } from '../../reading/facets.ts'
import { bestAble, type Judged } from '../deciding/judged.ts'
import { namesItsGroups } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { wantsChange, wantsFigure, wantsGap } from '../question/wants.ts'
import { isAnsweredInWords } from './answered-in-words.ts'
import { isNamed, isVague } from './compared-groups.ts'
import { gap } from './gap.ts'
import { leftToGoal } from './left-to-goal.ts'
import { ranked } from './ranked.ts'
import { asksRank } from './ranks.ts'
import { restOf } from './rest.ts'
import type { SeriesAnswer } from './series-answer.ts'
import { asksPoints, homeComparedWith, inGroups, seriesFor } from './series-choice.ts'
import { asksTotal, partsNamed, sumAcross, summed } from './series-sum.ts'
import { wentOtherwise } from './went-otherwise.ts'

/** The answer over a series, or null when the question asks for none or no series fits it. */
export function askSeries(
  asked: Asked,
  judged: readonly Judged[],
  lang: Language,
  pack: Pack,
): SeriesAnswer | null {
  const { signals } = asked
  if (signals.has('why') || signals.has('when') || signals.has('how-often')) return null
  // `More boys or girls?` names nothing to compare them by.
  if (
    asked.saysOr &&
    !wantsFigure(asked) &&
    !wantsChange(asked) &&
    asked.topics.every(({ optional }) => optional)
  )
    return null
  if (isAnsweredInWords(asked, judged)) return null
  const left = restOf(asked, judged, lang, pack) ?? leftToGoal(asked, judged, lang, pack)
  if (left) return left
  const ranks = asksRank(asked)
  const points = asksPoints(asked, pack) && asked.facets.length > 0
  const total = asksTotal(asked, judged, pack)
  if (!ranks && !signals.has('sum') && !wantsGap(asked) && !wantsChange(asked) && !points && !total)
    return null
  const home = homeComparedWith(asked, judged, pack)
  const series = seriesFor(asked, judged, pack, home)
  if (signals.has('sum') && asked.facets.length < 2 && !asked.isYesNo) {
    const across = sumAcross(asked, judged, lang, pack)
    if (across) return across
  }
  if (!series || isVague(series, asked, judged)) return null
  const named = inGroups(series, home ? { ...asked, facets: [...asked.facets, [home]] } : asked, pack)
  const isGap = points && signals.has('difference') && asked.facets.length > 1 && !wantsChange(asked)
  if (!ranks && !signals.has('sum') && !isGap && isTold(judged) && !comparesChanges(series, named, asked))
    return null
  if (ranks) return ranked(series, asked, lang, pack)
  if (signals.has('sum') || total)
    return summed(asked.facets.length > 1 ? named : partsNamed(series, asked, judged), lang, pack)
  const compared = wantsGap(asked) && series.length > 2 ? sidesByWords(series, named, asked, judged) : named
  const isCompared = compared.length === 2 && (wantsGap(asked) || points || differInTimeAlone(compared))
  if (differInTimeAlone(compared) ? leavesPeriod(compared, asked) : asksBefore(asked)) return null
  const [one] = compared
  const isDenied = one !== undefined && wentOtherwise(compared, asked) && !namesItsGroups(one, asked, pack)
  // `How much did it grow?` is not told by how far two places are apart.
  const isMoved = (signals.has('up') || signals.has('down')) && !wantsGap(asked)
  if (saysOneGroupTwice(asked) && !differInTimeAlone(compared)) return null
  if (isMoved && asked.facets.length < 2 && !differInTimeAlone(compared) && one?.measure === 'level')
    return null
  const isMoney = one !== undefined && pack.units.get(one.unit)?.quantity === 'money'
  const isMeantSo = isMoney || isNamed(series, asked, judged)
  return isCompared && isMeantSo && !isDenied ? gap(compared, lang, pack) : null
}

/** `How much more did women gain than men?`: the difference of two changes. */
const comparesChanges = (
  series: readonly Observation[],
  named: readonly Observation[],
  asked: Asked,
): boolean =>
  series[0]?.measure === 'change' && named.length === 2 && wantsGap(asked) && asked.facets.length > 1

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

/** A change is told by two times of one thing, not by two groups. */
const differInTimeAlone = ([a, b]: readonly Observation[]): boolean =>
  a !== undefined && b !== undefined && areFiledAlike(a, b)

/** `Do fewer go private than before?` is not told by two places of one time. */
const asksBefore = ({ signals, facets }: Asked): boolean => signals.has('change') && facets.length < 2

/** `What happened in the second half of 2009?` is not told by a change that began before; a single month is where one ends. */
function leavesPeriod(compared: readonly Observation[], { periods }: Asked): boolean {
  const [asked, ...others] = periods.filter(({ from }) => from !== null)
  if (asked?.type !== 'at' || others.length > 0 || !asked.from || asked.from.from === asked.from.to)
    return false
  const span = asked.from
  return compared.some(({ period }) => (stretchOf(period)?.to.to ?? span.from) < span.from)
}

/** The report itself gives the change or the gap: nothing to compute. */
function isTold(judged: readonly Judged[]): boolean {
  const fact = bestAble(judged)?.card.fact
  return fact?.type === 'observation' && (fact.measure === 'change' || fact.measure === 'difference')
}
