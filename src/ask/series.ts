/** Questions over several comparable figures: the difference of two, the sum, the largest or smallest. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { compareDecimals } from '../telling/decimal.ts'
import { nonEmpty, observationsOf } from '../telling/facts.ts'
import { type Computation, decimalOf, differenceOf, sumOf } from '../telling/figure.ts'
import type { Asked } from './asked.ts'
import { bestAble, type Judged } from './decide.ts'
import { isDefault } from './groups.ts'
import { asksPoints, homeComparedWith, inGroups, seriesFor } from './series-choice.ts'
import { partsNamed, sumAcross, summed } from './series-sum.ts'
import { wantsChange, wantsFigure, wantsGap } from './wants.ts'

export type SeriesAnswer = {
  readonly type: 'difference' | 'sum' | 'top'
  readonly facts: NonEmpty<Observation>
  readonly computation: Computation | null
}

/** The answer over a series, or null when the question asks for none or no series fits it. */
export function askSeries(
  asked: Asked,
  judged: readonly Judged[],
  lang: Language,
  pack: Pack,
): SeriesAnswer | null {
  const { signals } = asked
  if (signals.has('why')) return null
  const ranks = signals.has('most') || signals.has('least')
  const points = asksPoints(asked, pack) && asked.facets.length > 0
  const total = asksTotal(asked, judged, pack)
  if (!ranks && !signals.has('sum') && !wantsGap(asked) && !wantsChange(asked) && !points && !total)
    return null
  const home = homeComparedWith(asked, judged, pack)
  const series = seriesFor(asked, judged, pack, home)
  if (signals.has('sum') && asked.facets.length < 2) {
    const across = sumAcross(asked, judged, lang, pack)
    if (across) return across
  }
  if (!series) return null
  const named = inGroups(series, home ? { ...asked, facets: [...asked.facets, [home]] } : asked, pack)
  const isGap = points && signals.has('difference') && asked.facets.length > 1 && !wantsChange(asked)
  if (!ranks && !signals.has('sum') && !isGap && isTold(judged) && !comparesChanges(series, named, asked))
    return null
  if (ranks) return ranked(series, asked, lang, pack)
  if (signals.has('sum') || total)
    return summed(asked.facets.length > 1 ? named : partsNamed(series, asked, judged), lang, pack)
  return named.length === 2 && named.length < series.length + 1 ? gap(named, lang, pack) : null
}

/** `How much does the city spend?` of a figure that the report only gives in many parts; how much more is another question. */
function asksTotal(asked: Asked, judged: readonly Judged[], pack: Pack): boolean {
  const { fact, entry } = bestAble(judged)?.card ?? {}
  if (!entry || fact?.type !== 'observation' || !wantsFigure(asked) || wantsGap(asked)) return false
  const isNarrow = asked.facets.flat().some((facet) => !isDefault(facet, pack))
  const { unit } = fact
  const parts = observationsOf(entry).filter((part) => part.unit === unit)
  return !isNarrow && parts.length > 4 && ['money', 'count'].includes(pack.units.get(unit)?.quantity ?? '')
}

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

function ranked(
  series: readonly Observation[],
  asked: Asked,
  lang: Language,
  pack: Pack,
): SeriesAnswer | null {
  const sign = asked.signals.has('most') ? -1 : 1
  const plain = series.filter((fact) => decimalOf(fact) !== null)
  if (plain.length < 2 || (plain.length < 3 && asked.facets.length < 2)) return null
  const order = [...plain].sort((a, b) => sign * compareDecimals(decimalOf(a) ?? '0', decimalOf(b) ?? '0'))
  const count = Math.min(asked.numbers.find((number) => number > 1 && number < plain.length) ?? 1, 8)
  const facts = nonEmpty(order.slice(0, count))
  if (!facts) return null
  const together = asked.signals.has('sum') && facts.length > 1
  return { type: together ? 'sum' : 'top', facts, computation: together ? sumOf(facts, lang, pack) : null }
}

function gap([a, b]: readonly Observation[], lang: Language, pack: Pack): SeriesAnswer | null {
  if (!a || !b) return null
  const computation = differenceOf(a, b, lang, pack)
  return computation && { type: 'difference', facts: [a, b], computation }
}
