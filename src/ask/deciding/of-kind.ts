/** Which of the facts that fit about as well is of the kind that a question asks for. */

import { type Card, isUntold } from '../catalogue/cards.ts'
import { isAskedSo } from '../fitting/asked-so.ts'
import type { Asked } from '../question/asked.ts'
import { wantedAspects } from '../question/wants.ts'
import { thresholds } from '../ranking/enough.ts'
import type { Judged } from './judged.ts'

/** A sentence of the kind that is asked for: of a beginning where `when` is asked. */
export const isOfKind = ({ card: { fact } }: Judged, asked: Asked): boolean =>
  fact.type === 'claim' && (wantedAspects(asked)?.has(fact.aspect) ?? false)

/** Of facts that fit about as well the one that is named outright, and then the one of the kind asked for: of a goal's dates the deadline, not what came of it. */
export function askedForFirst(able: readonly Judged[], asked: Asked): readonly Judged[] {
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
  const first = wordedNearest(meant ?? named, able)
  return [first, ...able.filter((one) => one !== first)]
}

/** Of what fits about as well the sentence, or the figure, that is asked for much more nearly in these words. */
function wordedNearest(first: Judged, able: readonly Judged[]): Judged {
  const nearer = able.filter(
    ({ card, score }) =>
      isTwin(card, first.card) &&
      !isUntold(card) &&
      score.rank >= first.score.rank * thresholds.tie &&
      score.likeness > first.score.likeness + thresholds.nearerWorded,
  )
  return nearer.toSorted((a, b) => b.score.likeness - a.score.likeness)[0] ?? first
}

/** Two sentences of one entry; two figures of one unit, each of an entry of its own. */
const isTwin = ({ fact, entry }: Card, first: Card): boolean =>
  fact.type === 'observation'
    ? first.fact.type === 'observation' && fact.unit === first.fact.unit && entry !== first.entry
    : fact.type === 'claim' && first.fact.type === 'claim' && entry === first.entry
