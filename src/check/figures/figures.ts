/** The figures of the pack, found by a word or a group of the clause, each judged by how well it fits. */

import type { Card } from '../../ask/catalogue/cards.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { held, type Judged } from '../../ask/deciding/judged.ts'
import { coverageOf } from '../../ask/ranking/coverage.ts'
import { scoreOf } from '../../ask/ranking/score.ts'
import { weigh } from '../../ask/ranking/weighed.ts'
import { filingsOf } from '../../pack/filed.ts'
import type { Observation } from '../../pack/pack.ts'
import { keyOf } from '../../reading/facets.ts'
import type { Context } from '../draft/context.ts'
import { createMisfits } from './misfits.ts'

/** A card of a figure, not of a claim or a list. */
export type FigureCard = Card & { readonly fact: Observation }

export type JudgedFigure = Judged & { readonly card: FigureCard }

/** The figures that cover enough of the clause, best first. */
export type JudgeFigures = (
  context: Context,
  /** How much of the clause a figure must cover, 0 to 1; null for one that is worth no look. */
  leastCoverage: (fact: Observation) => number | null,
) => readonly JudgedFigure[]

/** Looks figures up by what they share with a clause, so that a draft's cost does not grow with the pack. */
export function createJudge(catalogue: Catalogue): JudgeFigures {
  const sharing = new Map<string, FigureCard[]>()
  const file = (key: string, card: FigureCard): void => {
    const list = sharing.get(key)
    if (list) list.push(card)
    else sharing.set(key, [card])
  }
  for (const id of catalogue.pack.entries.keys())
    for (const card of catalogue.cardsOf(id)) {
      if (!isFigure(card)) continue
      for (const concept of card.concepts.keys()) file(concept, card)
      for (const group of filingsOf(card.fact)) file(keyOf(group), card)
    }
  const misfitsOf = createMisfits(catalogue)
  return (context, leastCoverage) => {
    const { asked } = context
    const weighed = weigh(asked, catalogue)
    const met = new Set<FigureCard>()
    const keys = [...weighed.concepts.keys(), ...asked.facets.flat().map(keyOf)]
    for (const key of keys) for (const card of sharing.get(key) ?? []) met.add(card)
    const judged: JudgedFigure[] = []
    for (const card of met) {
      const least = leastCoverage(card.fact)
      if (least === null) continue
      const covered = coverageOf(card, weighed, catalogue.pack, true)
      if (covered.anchors === 0 || covered.coverage < least) continue
      judged.push(held(card, scoreOf(card, covered, weighed, catalogue), () => misfitsOf(card, context)))
    }
    return judged.sort((a, b) => b.score.rank - a.score.rank)
  }
}

export const isFigure = (card: Card): card is FigureCard => card.fact.type === 'observation'
