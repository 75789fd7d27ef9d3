/** The decision: answer with these facts, ask back, or refuse for a named reason. Pure; retrieval only proposes. */

import type { NonEmpty, RefusalKind } from '../../answer/tree.ts'
import { filingsOf, isFiledUnderOther } from '../../pack/filed.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import { isAskedSo } from '../fitting/asked-so.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'
import { wantedAspects } from '../question/wants.ts'
import { thresholds } from '../ranking/enough.ts'
import { asksBothEnds } from './half-told.ts'
import { isMeant, isTold } from './is-meant.ts'
import { enough, type Judged } from './judged.ts'
import { isSibling, leadsAmong } from './leads.ts'
import { leftOut, refuse } from './refusal.ts'

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

export function decide(asked: Asked, judged: readonly Judged[]): Decision {
  const able = told(
    enough(judged).filter(
      ({ card, score, violations: broken }) =>
        broken.length === 0 && isMeant(card, score, asked) && isTold(card, score, asked),
    ),
    asked,
  )
  const [best, ...others] = askedForFirst(able, asked)
  if (!best || isUnlike(best, asked)) return refuse(asked, judged)
  const untold = [best, ...others].find(
    (one) => isUntold(one.card) && one.score.rank >= best.score.rank * leastLeftOut(one, best, asked),
  )
  if (untold && (untold === best || best.card.fact.type === 'claim'))
    return leftOut(untold.card, asked, judged)
  const rivals = able.filter(
    ({ card, score }) =>
      (isRival(card, best.card) &&
        best.score.coverage < 0.95 &&
        score.rank >= best.score.rank * thresholds.tie) ||
      (namesNoGoal(asked) && isAlike(card, best.card)),
  )
  const parts = able.filter(
    ({ card, score }) =>
      score.rank >= best.score.rank * thresholds.tie && isOtherPart(card, best.card, asked),
  )
  // Two or three parts are all told.
  const open = rivals.length > 0 ? rivals : parts.length > 2 ? parts : []
  if (open.length > 0)
    return { type: 'choose', cards: [best.card, ...open.slice(0, 3).map(({ card }) => card)] }
  return { type: 'answer', leads: leadsAmong([best, ...others], asked), judged: able }
}

/** All its words are the fact's, and yet nobody asks for it so: what fits next best is no likelier. */
const isUnlike = ({ card, score }: Judged, { lang }: Asked): boolean =>
  card.fact.type === 'claim' &&
  !isUntold(card) &&
  card.wordings[lang].length >= thresholds.manyAliases &&
  score.likeness < thresholds.likeness

/** What share of the best one's rank a sentence must have that tells what is left out. */
function leastLeftOut({ card }: Judged, best: Judged, asked: Asked): number {
  // A time that is told is no other one that is not.
  if (aspectOf(card) === 'untold-time' && isOfKind(best, asked)) return 1
  // What or how a thing is may be told by any sentence: only where none fits better is it left out.
  if (aspectOf(card) === 'untold-what') return 1
  // The first of several places is not one of those that are left out.
  if (aspectOf(card) === 'untold-names' && asked.signals.has('first') && aspectOf(best.card) === 'where')
    return 1
  // Whom a thing was agreed with is told, though not who put their names to it.
  if (aspectOf(card) === 'untold-names' && asked.signals.has('who') && aspectOf(best.card) === 'partner')
    return 1
  return isOfNumber(card, asked) ? thresholds.leftOutOfNumber : thresholds.leftOut
}

/**
 * `When did it start and end?`: where one of them is told, the other that is left out is no answer. `How many millions …?`
 * is told by a sum, and not by a number of something else that is left out and fits hardly better.
 */
function told(able: readonly Judged[], asked: Asked): readonly Judged[] {
  const some = able.filter(({ card }) => !isUntold(card))
  if (asksBothEnds(asked)) return some.length > 0 ? some : able
  const sum = asked.signals.has('money') && some.find(({ card }) => card.fact.type === 'observation')
  if (!sum) return able
  return able.filter((one) => !isUntold(one.card) || one.score.rank > sum.score.rank * thresholds.clearly)
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
  const isKind = (one: Judged): boolean => isOfKind(one, asked)
  const meant =
    named.card.fact.type === 'claim' && wanted && !isKind(named) && !isAskedSo(named.card, asked)
      ? able.find((one) => isKind(one) && one.card.entry === named.card.entry && near(one, thresholds.kind))
      : undefined
  const first = meant ?? named
  return [first, ...able.filter((one) => one !== first)]
}

/** A sentence of the kind that is asked for: of a beginning where `when` is asked. */
const isOfKind = ({ card: { fact } }: Judged, asked: Asked): boolean =>
  fact.type === 'claim' && (wantedAspects(asked)?.has(fact.aspect) ?? false)

const aspectOf = ({ fact }: Card): Aspect | null => (fact.type === 'claim' ? fact.aspect : null)

/** `Name the six areas` of six areas that the report does not name. */
const isOfNumber = ({ numbers }: Card, asked: Asked): boolean =>
  asked.numbers.length > 0 && asked.numbers.every((number) => numbers.has(number))

/** `Why did we miss the goal?`: of which goal it does not say. */
const namesNoGoal = ({ topics, facets, signals }: Asked): boolean =>
  signals.has('goal') && facets.length === 0 && topics.every(({ optional }) => optional)

/** The same told of another goal. */
const isAlike = ({ entry, fact }: Card, best: Card): boolean =>
  entry.id !== best.entry.id &&
  entry.kind === 'goal' &&
  best.entry.kind === 'goal' &&
  fact.type === 'claim' &&
  best.fact.type === 'claim' &&
  fact.aspect === best.fact.aspect

/** The same told of another group, where the question names none: of which of the seven it does not say. */
const isOtherPart = (card: Card, best: Card, asked: Asked): boolean =>
  isSibling(card, best) &&
  filingsOf(best.fact).some(
    (group) => isFiledUnderOther(card.fact, group) && !listsNamed(asked).has(group.dimension),
  )

/** Another entry's fact with another figure: two claims that agree are no rivals. */
const isRival = (card: Card, best: Card): boolean =>
  card.entry.id !== best.entry.id &&
  card.fact.type === 'observation' &&
  best.fact.type === 'observation' &&
  card.fact.cites[0].line !== best.fact.cites[0].line
