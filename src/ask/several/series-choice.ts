/** Chooses the comparable figures that a question is over: one entry's, of one unit and measure. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import { differing } from '../../telling/comparable.ts'
import { observationsOf } from '../../telling/facts.ts'
import { codeOf } from '../../telling/filed-apart.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Judged } from '../deciding/judged.ts'
import { isDefault } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { isTelling } from '../question/topics.ts'
import { wantsGap } from '../question/wants.ts'
import { tellsAll } from './compared-groups.ts'
import { asksRank, topicsRanked, wordsRanked } from './ranks.ts'
import { fittingComparison, namesOneSide } from './series-fitting.ts'

/** `… than in the rest of the country`: the one place named, of which a figure is told, is compared with the one that the whole report is about; null otherwise. */
export function homeComparedWith(asked: Asked, judged: readonly Judged[], pack: Pack): Facet | null {
  if (!wantsGap(asked)) return null
  const tells = (facet: Facet): boolean =>
    judged.some(({ card: { fact } }) => fact.type === 'observation' && isFiledUnder(fact, facet))
  const homes = asked.facets.flatMap(([facet]): Facet[] => {
    const code = facet && defaultOf(facet.dimension, pack)
    return facet && code && tells(facet) ? [{ dimension: facet.dimension, code }] : []
  })
  const [home, ...others] = homes
  const isNamed = asked.facets.flat().some((facet) => isDefault(facet, pack))
  return home && others.length === 0 && !isNamed ? home : null
}

/** The largest set of level figures of the best fitting entry that differ in one dimension or in time alone: for `which committee spends most?` one of each committee. */
export function seriesFor(
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
  home: Facet | null,
): Observation[] | null {
  const fitting = fittingComparison(asked, judged, pack, home)
  const best = bestFor(asked, judged, fitting, pack)
  if (best?.fact.type !== 'observation') return null
  const first = best.fact
  const alike = observationsOf(best.entry).filter(
    ({ measure, unit }) => measure === first.measure && unit === first.unit,
  )
  if (asksRank(asked))
    return alike.filter((fact) => fact.id === first.id || differing(first, fact, pack) === null)
  if (isOfWhole(asked, pack)) return alike
  const ids = new Set(fitting.map(({ card }) => card.fact.id))
  return alike.filter(({ id }) => ids.has(id))
}

/** The card that the series is of; one figure has no largest. */
function bestFor(
  asked: Asked,
  judged: readonly Judged[],
  fitting: readonly Judged[],
  pack: Pack,
): Card | null {
  if (asksRank(asked))
    return largestOf(
      fitting.filter(({ card }) => isAbout(card, asked, judged)),
      asked,
      pack,
    )
  const sides = sidesNamed(asked)
  const told = fitting.filter(({ card }) => tellsAll(sides, card.entry, fitting))
  return largestOf(told.length > 0 ? told : fitting, asked, pack)
}

/** Neither times nor groups are named that narrow it. */
function isOfWhole(asked: Asked, pack: Pack): boolean {
  const isTimed =
    asked.periods.filter(({ from }) => from !== null).length > 1 ||
    asked.periods.some(({ type }) => type === 'span')
  const isNarrow = asked.facets.flat().some((facet) => !isDefault(facet, pack))
  return !isTimed && (!isNarrow || namesOneSide(asked))
}

/** Has more figures than one, and what is to be ranked is in their name or told by most of them: a word that stands in one member's name alone is not their topic. */
function isAbout(card: Card, asked: Asked, judged: readonly Judged[]): boolean {
  const size = observationsOf(card.entry).length
  const siblings = judged.filter(
    (one) => one.card.entry === card.entry && one.card.fact.type === 'observation',
  )
  const words = wordsRanked(card)
  const isToldBy = ({ told }: Card, concepts: readonly string[]): boolean =>
    concepts.some((concept) => told.has(concept))
  return (
    size > 1 &&
    topicsRanked(asked).every(
      ({ concepts, first }) =>
        first < 0 ||
        concepts.some((concept) => words.has(concept)) ||
        siblings.filter((one) => isToldBy(one.card, concepts)).length > size / 2,
    )
  )
}

/** The best fitting card, of `how many` a count before a share; where nothing but money is named, the one with the most figures beside it. */
function largestOf(fitting: readonly Judged[], { topics, signals }: Asked, pack: Pack): Card | null {
  const least = 0.75 * (fitting[0]?.score.rank ?? 0)
  const counts = fitting.filter(({ card, score }) => isCount(card, pack) && score.rank >= least)
  const asksCount = signals.has('how-many') && !signals.has('share')
  const [first, ...rest] = asksCount && counts.length > 0 ? counts : fitting
  if (!first || topics.some(isTelling)) return first?.card ?? null
  const size = ({ card }: Judged): number => observationsOf(card.entry).length
  return rest.reduce(
    (best, judged) =>
      size(judged) > size(best) && judged.score.rank > 0.7 * first.score.rank ? judged : best,
    first,
  ).card
}

const isCount = ({ fact }: Card, { units }: Pack): boolean =>
  fact.type === 'observation' && units.get(fact.unit)?.quantity === 'count'

/** Those of the groups named; all where none is. */
export function inGroups(series: readonly Observation[], asked: Asked, pack: Pack): Observation[] {
  const isFor = (fact: Observation, { dimension, code }: Facet): boolean =>
    codeOf(fact, dimension, pack) === code
  const found = series.filter((fact) => asked.facets.flat().some((facet) => isFor(fact, facet)))
  return found.length > 0 ? found : [...series]
}

const defaultOf = (dimension: string, pack: Pack): string | undefined =>
  [...(pack.codeLists.get(dimension)?.codes.values() ?? [])].find((code) => code.default)?.code
