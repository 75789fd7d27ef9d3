/** The decision: answer with these facts, ask back, or refuse for a named reason. Pure; retrieval only proposes. */

import type { NonEmpty, RefusalKind } from '../../answer/tree.ts'
import { filingsOf, isFiledUnderOther } from '../../pack/filed.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'
import { isTelling } from '../question/topics.ts'
import { thresholds } from '../ranking/enough.ts'
import { isMeant, isTold } from './is-meant.ts'
import { enough, type Judged } from './judged.ts'
import { isSibling, leadsAmong } from './leads.ts'
import { leastLeftOut, withoutBesides } from './left-out.ts'
import { meantAsWell } from './names-nothing.ts'
import { askedForFirst, isOfKind } from './of-kind.ts'
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
  const able = withoutBesides(
    enough(judged).filter(
      ({ card, score, violations: broken }) =>
        broken.length === 0 && isMeant(card, score, asked) && isTold(card, score, asked),
    ),
    asked,
  )
  const [best, ...others] = withoutUnlike(askedForFirst(able, asked), asked)
  if (!best) return refuse(asked, judged)
  const untold = [best, ...others].find(
    (one) => isUntold(one.card) && one.score.rank >= best.score.rank * leastLeftOut(one, best, asked),
  )
  if (untold && (untold === best || best.card.fact.type === 'claim'))
    return leftOut(untold.card, asked, judged)
  const rivals = able.filter(
    ({ card, score }) =>
      isRival(card, best.card) &&
      best.score.coverage < 0.95 &&
      score.rank >= best.score.rank * thresholds.tie,
  )
  // Of `budget` alone every part is as good as another.
  const near = asked.topics.some(isTelling) ? thresholds.tie : thresholds.kind
  const parts = able.filter(
    ({ card, score }) => score.rank >= best.score.rank * near && isOtherPart(card, best.card, asked),
  )
  // Two or three parts are all told.
  const meantToo = rivals.length > 0 ? rivals : meantAsWell(best, judged, asked)
  const open = meantToo.length > 0 ? meantToo : parts.length > 2 ? parts : []
  if (open.length > 0)
    return { type: 'choose', cards: [best.card, ...open.slice(0, 3).map(({ card }) => card)] }
  return { type: 'answer', leads: leadsAmong([best, ...others], asked), judged: able }
}

/** Behind a first one that nobody asks for so, the sentences of the kind asked for that fit nearly as well and are asked for so. */
function withoutUnlike(able: readonly Judged[], asked: Asked): readonly Judged[] {
  const [first, ...more] = able
  if (!first || !isUnlike(first, asked)) return able
  return more.filter(
    (one) =>
      one.score.rank >= first.score.rank * thresholds.kind &&
      isOfKind(one, asked) &&
      !isUntold(one.card) &&
      !isUnlike(one, asked),
  )
}

/** All its words are the fact's, and yet nobody asks for it so: what fits next best is no likelier. */
const isUnlike = ({ card, score }: Judged, { lang }: Asked): boolean =>
  card.fact.type === 'claim' &&
  !isUntold(card) &&
  card.wordings[lang].length >= thresholds.manyAliases &&
  score.likeness < thresholds.likeness

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
