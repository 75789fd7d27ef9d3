/** Questions over several comparable figures: the difference of two, the sum, the largest or smallest. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { compareDecimals } from '../telling/decimal.ts'
import { type Computation, decimalOf, differenceOf, sumOf } from '../telling/figure.ts'
import type { Asked } from './asked.ts'
import type { Card } from './cards.ts'
import type { Judged } from './decide.ts'
import { isEnough } from './decide.ts'
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
  const points = asksPoints(asked, pack) && asked.facets.length > 1
  const total = asksTotal(asked, judged, pack)
  if (!ranks && !signals.has('sum') && !wantsGap(asked) && !wantsChange(asked) && !points && !total)
    return null
  const series = seriesFor(asked, judged, pack)
  if (!series) return null
  const named = inGroups(series, asked, pack)
  if (!ranks && !signals.has('sum') && isTold(judged) && !comparesChanges(series, named, asked)) return null
  if (ranks) return ranked(series, asked, lang)
  if (signals.has('sum') || total) return summed(named.length > 1 ? named : series, lang)
  return named.length === 2 && named.length < series.length + 1 ? gap(named, lang, pack) : null
}

/** `How much does the city spend?` of a figure that the report only gives in many parts. */
function asksTotal(asked: Asked, judged: readonly Judged[], pack: Pack): boolean {
  const [best] = judged.filter(({ score, violations }) => violations.length === 0 && isEnough(score))
  if (!best || !wantsFigure(asked) || best.card.fact.type !== 'observation') return false
  const isNarrow = asked.facets
    .flat()
    .some(({ dimension, code }) => !pack.codeLists.get(dimension)?.codes.get(code)?.default)
  const { unit } = best.card.fact
  const parts = best.card.entry.facts.filter((fact) => fact.type === 'observation' && fact.unit === unit)
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
  const [best] = judged.filter(({ score, violations }) => violations.length === 0 && isEnough(score))
  const fact = best?.card.fact
  return fact?.type === 'observation' && (fact.measure === 'change' || fact.measure === 'difference')
}

/** The largest set of level figures of the best fitting entry that differ in one dimension or in time alone. */
function seriesFor(asked: Asked, judged: readonly Judged[], pack: Pack): Observation[] | null {
  const relaxed = judged.filter(
    ({ card, score, violations }) =>
      card.fact.type === 'observation' &&
      (card.fact.measure === 'level' || (card.fact.measure === 'change' && wantsChange(asked))) &&
      isEnough(score) &&
      violations.every(
        (violation) => violation === 'aspect' || (violation === 'unit' && asksPoints(asked, pack)),
      ),
  )
  const best = largestOf(relaxed, asked)
  if (!best || best.fact.type !== 'observation') return null
  const { unit, measure } = best.fact
  const fitting = new Set(relaxed.map(({ card }) => card.fact.id))
  const facets = asked.facets.filter((mention) =>
    mention.some(({ dimension, code }) => !pack.codeLists.get(dimension)?.codes.get(code)?.default),
  )
  const all = best.entry.facts.filter(
    (fact): fact is Observation =>
      fact.type === 'observation' && fact.measure === measure && fact.unit === unit,
  )
  return all.filter(
    (fact) =>
      facets.length === 0 || fitting.has(fact.id) || asked.signals.has('most') || asked.signals.has('least'),
  )
}

/** The best fitting card; where nothing but money is named, the one with the most figures beside it. */
function largestOf(relaxed: readonly Judged[], { topics }: Asked): Card | null {
  const [first, ...rest] = relaxed
  if (!first || topics.some(({ optional, first: at, trust }) => !optional && at >= 0 && trust > 0.5))
    return first?.card ?? null
  const size = ({ card }: Judged): number =>
    card.entry.facts.filter(({ type }) => type === 'observation').length
  return rest.reduce(
    (best, judged) =>
      size(judged) > size(best) && judged.score.rank > 0.7 * first.score.rank ? judged : best,
    first,
  ).card
}

/** Points are asked of the difference, not of the shares themselves. */
const asksPoints = ({ units }: Asked, pack: Pack): boolean =>
  [...units].some((unit) => pack.units.get(unit)?.quantity === 'points')

function inGroups(series: readonly Observation[], asked: Asked, pack: Pack): Observation[] {
  const isFor = (fact: Observation, { dimension, code }: Facet): boolean =>
    (fact.dimensions[dimension] ?? defaultOf(dimension, pack)) === code
  const found = series.filter((fact) => asked.facets.flat().some((facet) => isFor(fact, facet)))
  return found.length > 0 ? found : [...series]
}

const defaultOf = (dimension: string, pack: Pack): string | undefined =>
  [...(pack.codeLists.get(dimension)?.codes.values() ?? [])].find((code) => code.default)?.code

function ranked(series: readonly Observation[], asked: Asked, lang: Language): SeriesAnswer | null {
  const sign = asked.signals.has('most') ? -1 : 1
  const plain = series.filter((fact) => decimalOf(fact) !== null)
  if (plain.length < 2 || (plain.length < 3 && asked.facets.length < 2)) return null
  const order = [...plain].sort((a, b) => sign * compareDecimals(decimalOf(a) ?? '0', decimalOf(b) ?? '0'))
  const count = Math.min(asked.numbers.find((number) => number > 1 && number < plain.length) ?? 1, 8)
  const [first, ...rest] = order.slice(0, count)
  if (!first) return null
  const facts: NonEmpty<Observation> = [first, ...rest]
  const together = asked.signals.has('sum') && facts.length > 1
  return { type: together ? 'sum' : 'top', facts, computation: together ? sumOf(facts, lang) : null }
}

function summed(series: readonly Observation[], lang: Language): SeriesAnswer | null {
  const [first, ...rest] = series
  if (!first || rest.length === 0 || !series.every((fact) => fact.period === first.period)) return null
  const facts: NonEmpty<Observation> = [first, ...rest]
  const computation = sumOf(facts, lang)
  return computation && { type: 'sum', facts, computation }
}

function gap([a, b]: readonly Observation[], lang: Language, pack: Pack): SeriesAnswer | null {
  if (!a || !b) return null
  const computation = differenceOf(a, b, lang, pack)
  return computation && { type: 'difference', facts: [a, b], computation }
}

/** Facts and cards meet by id. */
export const cardOf = (fact: Observation, judged: readonly Judged[]): Card | null =>
  judged.find(({ card }) => card.fact.id === fact.id)?.card ?? null
