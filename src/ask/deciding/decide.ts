/** The decision: answer with these facts, ask back, or refuse for a named reason. Pure; retrieval only proposes. */

import type { NonEmpty, RefusalKind } from '../../answer/tree.ts'
import type { Fact } from '../../pack/pack.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Violation, violations } from '../fitting/constraints.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { wantedAspects } from '../question/wants.ts'
import { coverageOf } from '../ranking/coverage.ts'
import { isEnough, thresholds } from '../ranking/enough.ts'
import { type Score, scoreOf } from '../ranking/score.ts'
import { weigh } from '../ranking/weighed.ts'
import { leadsAmong } from './leads.ts'
import { leftOut, refuse } from './refusal.ts'

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
  | { readonly type: 'left-out'; readonly card: Card; readonly nearest: readonly Card[] }

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
      judged.push(
        held(card, scoreOf(card, covered, weighed, catalogue), () =>
          violations(card, asked, catalogue, places),
        ),
      )
    }
  return judged.sort((a, b) => b.score.rank - a.score.rank)
}

/** Many cards are passed over for what they score: what they violate is worked out when somebody asks. */
export function held<Its extends Card>(
  card: Its,
  score: Score,
  find: () => readonly Violation[],
): Judged & { readonly card: Its } {
  let found: readonly Violation[] | null = null
  return {
    card,
    score,
    get violations() {
      found ??= find()
      return found
    },
  }
}

export function decide(asked: Asked, judged: readonly Judged[]): Decision {
  const able = enough(judged).filter(
    ({ card, score, violations: broken }) =>
      broken.length === 0 && isMeant(card, score, asked) && isTold(card, score, asked),
  )
  const [best, ...others] = askedForFirst(able, asked)
  if (!best) return refuse(asked, judged)
  const untold = [best, ...others].find(
    ({ card, score }) => isUntold(card) && score.rank >= best.score.rank * thresholds.leftOut,
  )
  if (untold && (untold === best || best.card.fact.type === 'claim'))
    return leftOut(untold.card, asked, judged)
  const rivals = able.filter(
    ({ card, score }) => isRival(card, best.card) && score.rank >= best.score.rank * thresholds.tie,
  )
  const [rival] = rivals
  if (rival && best.score.coverage < 0.95)
    return { type: 'choose', cards: [best.card, ...rivals.slice(0, 3).map(({ card }) => card)] }
  return { type: 'answer', leads: leadsAmong([best, ...others], asked), judged: able }
}

/** Of facts that fit about as well the one that is named outright, and then the one of the kind asked for: of a goal's dates the deadline, not what came of it. */
function askedForFirst(able: readonly Judged[], asked: Asked): readonly Judged[] {
  const [best] = able
  if (!best) return able
  const near = (one: Judged, share: number): boolean => one.score.rank >= best.score.rank * share
  const named =
    best.score.naming < thresholds.outright
      ? (able.find((one) => one.score.naming >= thresholds.outright && near(one, thresholds.tie)) ?? best)
      : best
  const wanted = wantedAspects(asked)
  const isKind = ({ card: { fact } }: Judged): boolean =>
    fact.type === 'claim' && (wanted?.has(fact.aspect) ?? false)
  const meant =
    named.card.fact.type === 'claim' && wanted && !isKind(named)
      ? able.find((one) => isKind(one) && one.card.entry === named.card.entry && near(one, thresholds.kind))
      : undefined
  const first = meant ?? named
  return [first, ...able.filter((one) => one !== first)]
}

/** The best that meets every constraint. */
export const bestAble = (judged: readonly Judged[]): Judged | undefined =>
  enough(judged).find(({ violations: broken }) => broken.length === 0)

const enough = (judged: readonly Judged[]): Judged[] => judged.filter(({ score }) => isEnough(score))

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
  return topical >= leastTold(fact, asked) + strange
}

function leastTold(fact: Fact, { countsPart }: Asked): number {
  if (fact.type === 'claim') return thresholds.claim
  return countsPart && fact.type === 'observation' && fact.value.type === 'number'
    ? thresholds.part
    : thresholds.topical
}

/** A question of a single topic word must name the fact, not just share a word with it: by its name, its numbers, its kind, the two that it sets apart. */
export const isMeant = (card: Card, { naming, coverage }: Score, asked: Asked): boolean =>
  isUntold(card)
    ? naming >= thresholds.untold
    : naming >= thresholds.naming ||
      (asked.numbers.length > 0 && asked.numbers.every((number) => card.numbers.has(number))) ||
      (card.entry.kind === 'recommendation' && asked.signals.has('next')) ||
      (coverage >= thresholds.outright && tellsApart(card, asked))

/** `How far are minority boys below Danish boys?` of the gap between just these. */
const tellsApart = ({ fact, spoken }: Card, asked: Asked): boolean => {
  const sides = sidesNamed(asked)
  return (
    fact.type === 'observation' &&
    fact.measure === 'difference' &&
    sides.length > 1 &&
    sides.every(({ dimension, code }) => spoken.get(dimension)?.has(code))
  )
}

/** Another entry's fact with another figure: two claims that agree are no rivals. */
const isRival = (card: Card, best: Card): boolean =>
  card.entry.id !== best.entry.id &&
  card.fact.type === 'observation' &&
  best.fact.type === 'observation' &&
  card.fact.cites[0].line !== best.fact.cites[0].line
