/** The decision: answer with these facts, ask back, or refuse for a named reason. Pure; retrieval only proposes. */

import type { NonEmpty, RefusalKind } from '../../answer/tree.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Violation, violations } from '../fitting/constraints.ts'
import type { Asked } from '../question/asked.ts'
import { wantsFigure } from '../question/wants.ts'
import { coverageOf } from '../ranking/coverage.ts'
import { type Score, scoreOf } from '../ranking/score.ts'
import { weigh } from '../ranking/weighed.ts'
import { leadsAmong } from './leads.ts'

export type Judged = { readonly card: Card; readonly score: Score; readonly violations: readonly Violation[] }

export type Decision =
  | { readonly type: 'answer'; readonly leads: NonEmpty<Card>; readonly judged: readonly Judged[] }
  | { readonly type: 'choose'; readonly cards: NonEmpty<Card> }
  | {
      readonly type: 'refuse'
      readonly kind: RefusalKind
      readonly nearest: readonly Card[]
      readonly unknown: readonly string[]
    }

/** Shares of the question's weight. A figure that covers .65 of one is still told for a strange noun in its middle, with .68 seldom. */
export const thresholds = {
  coverage: 0.6,
  topical: 0.68,
  claim: 0.75,
  near: 0.4,
  strange: 0.35,
  tie: 0.97,
} as const

/** All cards that cover enough of the question to be worth a look, each judged; best first. */
export function judge(asked: Asked, catalogue: Catalogue, places: ReadonlySet<string>): Judged[] {
  const weighed = weigh(asked, catalogue)
  const entries = new Set([
    ...catalogue.retrieve([...weighed.concepts], 30),
    ...catalogue.filedUnder(asked.facets.flat(), 60),
  ])
  const judged: Judged[] = []
  for (const id of entries)
    for (const card of catalogue.cardsOf(id)) {
      const covered = coverageOf(card, weighed, catalogue.pack)
      if (covered.coverage < thresholds.near) continue
      const score = scoreOf(card, covered, weighed, catalogue)
      judged.push({ card, score, violations: violations(card, asked, catalogue, places) })
    }
  return judged.sort((a, b) => b.score.rank - a.score.rank)
}

export function decide(asked: Asked, judged: readonly Judged[]): Decision {
  const able = judged.filter(
    ({ card, score, violations: broken }) =>
      broken.length === 0 && isEnough(score) && isMeant(card, score, asked) && isTold(card, score, asked),
  )
  const [best, ...others] = able
  if (!best) return refuse(asked, judged)
  const rivals = able.filter(
    ({ card, score }) => isRival(card, best.card) && score.rank >= best.score.rank * thresholds.tie,
  )
  const [rival] = rivals
  if (rival && best.score.coverage < 0.95)
    return { type: 'choose', cards: [best.card, ...rivals.slice(0, 3).map(({ card }) => card)] }
  return { type: 'answer', leads: leadsAmong([best, ...others], asked), judged: able }
}

export const isEnough = ({ coverage, topical, anchors }: Score): boolean =>
  coverage >= thresholds.coverage && topical >= thresholds.topical && anchors > 0

/** The best that meets every constraint. */
export const bestAble = (judged: readonly Judged[]): Judged | undefined =>
  judged.find(({ score, violations: broken }) => broken.length === 0 && isEnough(score))

/**
 * A figure is told apart by its unit, group and time as well; a claim by its words alone, so they must cover more.
 * A word that the whole pack does not know speaks against either.
 */
function isTold({ fact }: Card, { topical }: Score, asked: Asked): boolean {
  const strange = asked.topics.some(
    ({ known, trust, optional }) => known === 'unknown' && trust > 0.5 && !optional,
  )
    ? thresholds.strange
    : 0
  return topical >= (fact.type === 'observation' ? thresholds.topical : thresholds.claim) + strange
}

/** A question of a single topic word must name the fact, not just share a word with it: by its name, its numbers, its kind. */
const isMeant = ({ entry, numbers }: Card, { naming }: Score, { signals, numbers: asked }: Asked): boolean =>
  naming >= 0.6 ||
  (asked.length > 0 && asked.every((number) => numbers.has(number))) ||
  (entry.kind === 'recommendation' && signals.has('next'))

/** Another entry's fact with another figure: two claims that agree are no rivals. */
const isRival = (card: Card, best: Card): boolean =>
  card.entry.id !== best.entry.id &&
  card.fact.type === 'observation' &&
  best.fact.type === 'observation' &&
  card.fact.cites[0].line !== best.fact.cites[0].line

const kindOf: { readonly [V in Violation]: RefusalKind } = {
  period: 'other-period',
  group: 'other-group',
  place: 'other-place',
  unit: 'not-measured',
  measure: 'not-measured',
  step: 'not-measured',
  aspect: 'not-measured',
  number: 'not-measured',
  name: 'not-in-report',
}

/** The reason is what the nearest fact fails by; without a near fact, that the report has nothing of the kind. */
function refuse(asked: Asked, judged: readonly Judged[]): Decision {
  const unknown = asked.topics.filter(({ known }) => known === 'unknown').map(({ text }) => text)
  const near = judged.filter(({ score }) => score.coverage >= thresholds.near && score.anchors > 0)
  const [best] = near
  const nearest = nearestOf(near, asked)
  const [violation] = best && isEnough(best.score) ? best.violations : []
  if (violation) return { type: 'refuse', kind: kindOf[violation], nearest, unknown }
  const isBlank = asked.topics.length === 0 && asked.facets.length === 0
  return { type: 'refuse', kind: isBlank ? 'unclear' : 'not-in-report', nearest, unknown }
}

/** Where a figure is asked for, figures before sentences; at most three, and two of one entry. */
function nearestOf(near: readonly Judged[], asked: Asked): Card[] {
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
