/** Chooses the comparable figures that a question is over: one entry's, of one unit and measure. */

import type { Observation, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { observationsOf } from '../telling/facts.ts'
import type { Asked } from './asked.ts'
import type { Card } from './cards.ts'
import { isEnough, type Judged } from './decide.ts'
import { isDefault } from './groups.ts'
import { wantsChange, wantsGap } from './wants.ts'

/** `… than in the rest of the country`: the one place named, of which a figure is told, is compared with the one that the whole report is about; null otherwise. */
export function homeComparedWith(asked: Asked, judged: readonly Judged[], pack: Pack): Facet | null {
  if (!wantsGap(asked)) return null
  const tells = ({ dimension, code }: Facet): boolean =>
    judged.some(({ card: { fact } }) => fact.type === 'observation' && fact.dimensions[dimension] === code)
  const homes = asked.facets.flatMap(([facet]): Facet[] => {
    const code = facet && defaultOf(facet.dimension, pack)
    return facet && code && tells(facet) ? [{ dimension: facet.dimension, code }] : []
  })
  const [home, ...others] = homes
  const isNamed = asked.facets.flat().some((facet) => isDefault(facet, pack))
  return home && others.length === 0 && !isNamed ? home : null
}

/** The largest set of level figures of the best fitting entry that differ in one dimension or in time alone. */
export function seriesFor(
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
  home: Facet | null,
): Observation[] | null {
  const isHome = ({ fact }: Card): boolean =>
    home !== null && (fact.dimensions[home.dimension] ?? home.code) === home.code
  const relaxed = judged.filter(
    ({ card, score, violations }) =>
      card.fact.type === 'observation' &&
      (card.fact.measure === 'level' || (card.fact.measure === 'change' && wantsChange(asked))) &&
      // The place at home is not named, which may not count against it.
      (isEnough(score) || (isHome(card) && isEnough({ ...score, coverage: score.topical }))) &&
      violations.every(
        (violation) =>
          violation === 'aspect' ||
          violation === 'step' ||
          (violation === 'unit' && asksPoints(asked, pack)) ||
          (violation === 'place' && isHome(card)),
      ),
  )
  const isRanking = asked.signals.has('most') || asked.signals.has('least')
  // One figure has no largest.
  const best = largestOf(
    isRanking ? relaxed.filter(({ card }) => observationsOf(card.entry).length > 1) : relaxed,
    asked,
    pack,
  )
  if (best?.fact.type !== 'observation') return null
  const { unit, measure } = best.fact
  const fitting = new Set(relaxed.map(({ card }) => card.fact.id))
  const isWhole = !asked.facets.flat().some((facet) => !isDefault(facet, pack))
  return observationsOf(best.entry).filter(
    (fact) =>
      fact.measure === measure && fact.unit === unit && (isWhole || isRanking || fitting.has(fact.id)),
  )
}

/** The best fitting card, of `how many` a count before a share; where nothing but money is named, the one with the most figures beside it. */
function largestOf(fitting: readonly Judged[], { topics, signals }: Asked, pack: Pack): Card | null {
  const least = 0.75 * (fitting[0]?.score.rank ?? 0)
  const counts = fitting.filter(({ card, score }) => isCount(card, pack) && score.rank >= least)
  const asksCount = signals.has('how-many') && !signals.has('share')
  const [first, ...rest] = asksCount && counts.length > 0 ? counts : fitting
  if (!first || topics.some(({ optional, first: at, trust }) => !optional && at >= 0 && trust > 0.5))
    return first?.card ?? null
  const size = ({ card }: Judged): number => observationsOf(card.entry).length
  return rest.reduce(
    (best, judged) =>
      size(judged) > size(best) && judged.score.rank > 0.7 * first.score.rank ? judged : best,
    first,
  ).card
}

const isCount = ({ fact }: Card, { units }: Pack): boolean =>
  fact.type === 'observation' && units.get(fact.unit)?.quantity === 'count'

/** Points are asked of the difference, not of the shares themselves. */
export const asksPoints = ({ units }: Asked, pack: Pack): boolean =>
  [...units].some((unit) => pack.units.get(unit)?.quantity === 'points')

/** Those of the groups named; all where none is. */
export function inGroups(series: readonly Observation[], asked: Asked, pack: Pack): Observation[] {
  const isFor = (fact: Observation, { dimension, code }: Facet): boolean =>
    (fact.dimensions[dimension] ?? defaultOf(dimension, pack)) === code
  const found = series.filter((fact) => asked.facets.flat().some((facet) => isFor(fact, facet)))
  return found.length > 0 ? found : [...series]
}

const defaultOf = (dimension: string, pack: Pack): string | undefined =>
  [...(pack.codeLists.get(dimension)?.codes.values() ?? [])].find((code) => code.default)?.code
