/** Why a question is refused, and what of the report stands nearest to it. */

import type { RefusalKind } from '../../answer/tree.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Violation } from '../fitting/constraints.ts'
import type { Asked } from '../question/asked.ts'
import { wantsFigure } from '../question/wants.ts'
import { isEnough, thresholds } from '../ranking/enough.ts'
import { namesNumber } from './by-number.ts'
import type { Decision } from './decide.ts'
import type { Judged } from './judged.ts'

/** The report itself leaves it out: said first, then what stands near. */
export const leftOut = (card: Card, asked: Asked, judged: readonly Judged[]): Decision => ({
  type: 'left-out',
  card,
  nearest: nearestOf(judged, asked).slice(0, 2),
})

const kindOf: { readonly [V in Violation]: RefusalKind } = {
  period: 'other-period',
  group: 'other-group',
  place: 'other-place',
  unit: 'not-measured',
  measure: 'not-measured',
  step: 'not-measured',
  outcome: 'not-measured',
  aspect: 'not-measured',
  number: 'not-measured',
  name: 'not-in-report',
}

/** The reason is what the nearest fact fails by; without a near fact, that the report has nothing of the kind. */
export function refuse(asked: Asked, judged: readonly Judged[]): Decision {
  const unknown = asked.topics.filter(({ known }) => known === 'unknown').map(({ text }) => text)
  const near = judged.filter(({ score }) => score.coverage >= thresholds.near && score.anchors > 0)
  const [best] = near
  const nearest = nearestOf(near, asked)
  const [violation] = best && isEnough(best.score) ? best.violations : []
  if (violation) return { type: 'refuse', kind: kindOf[violation], nearest, unknown }
  const isBlank = asked.topics.length === 0 && asked.facets.length === 0 && !namesNumber(asked)
  return { type: 'refuse', kind: isBlank ? 'unclear' : 'not-in-report', nearest, unknown }
}

/** Where a figure is asked for, figures before sentences; at most three, and two of one entry. What the report leaves out stands near nothing. */
function nearestOf(judged: readonly Judged[], asked: Asked): Card[] {
  const near = judged.filter(({ card }) => !isUntold(card))
  const figures = wantsFigure(asked) ? near.filter(({ card }) => card.fact.type === 'observation') : []
  const [best] = near
  const order = [
    ...figures.filter(({ score }) => score.coverage >= 0.7 * (best?.score.coverage ?? 0)),
    ...near,
  ].map(({ card }) => card)
  const perEntry = new Map<string, number>()
  const chosen = [...new Set(order)].filter(({ entry }) => {
    const count = (perEntry.get(entry.id) ?? 0) + 1
    perEntry.set(entry.id, count)
    return count <= 2
  })
  return chosen.slice(0, 3)
}
