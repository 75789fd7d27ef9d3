/** Questions that put a figure or a time forward themselves: `is it true that … spends 17 million?` */

import { filingsOf, isFiledUnderOther } from '../../pack/filed.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { laterThan } from '../../telling/later.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import { isUndatedStart } from '../fitting/baseline.ts'
import { tellsTime } from '../fitting/claim-words.ts'
import { claimsKind, isClaimedOtherwise } from '../fitting/claimed-figure.ts'
import type { Asked } from '../question/asked.ts'
import { isKeywords, wantsFigure } from '../question/wants.ts'
import { isEnough, thresholds } from '../ranking/enough.ts'
import { groupsMeant } from './groups-meant.ts'
import { isMeant } from './is-meant.ts'
import type { Judged } from './judged.ts'

/**
 * Where nothing else is asked, the figures that would answer but for the number that the asker puts forward; of
 * several groups' the one that is meant, else all, and never the one that makes it true. Empty when another fact
 * fits better.
 */
export function figuresClaimed(asked: Asked, judged: readonly Judged[], pack: Pack): readonly Card[] {
  if (!claimsFigure(asked)) return []
  const able = judged.filter(({ card, score }) => isEnough(score) && !isUntold(card))
  const told = able.filter(
    ({ card, score, violations }) =>
      claimsKind(card.fact, asked, pack) &&
      score.coverage >= 0.9 &&
      isMeant(card, score, asked) &&
      !isOutdated(card, asked, pack) &&
      violations.every((violation) => violation === 'number'),
  )
  const [best, ...others] = told.filter(({ card }) => !isUndatedStart(card.fact, pack))
  if (!best || best.score.rank < (able[0]?.score.rank ?? 0) * 0.75) return []
  // Where a goal began is no figure of now; but the men's is not everybody's because the women's is one.
  const alike = told.filter(
    (one) =>
      one.card.entry === best.card.entry &&
      (one === best || others.includes(one) || isOfOthers(one.card, best.card)),
  )
  // `Was it 28 or 10.5 million?` leaves it to the report which of them it is.
  const having = alike.map(({ card }) => card).filter(({ fact }) => !isClaimedOtherwise(fact, asked, pack))
  if (asked.saysOr && asked.claimed.length > 1 && having.length === 1) return having
  const meant = groupsMeant(alike, asked)
  // `Is it 219.2 million?` of seven parts of a sum is told of which; one group's share is nobody else's.
  const [only, ...more] = having.filter((card) => meant.includes(card))
  return meant.length > 1 && only && more.length === 0 && isPartOfSum(only, asked, pack) ? [only] : meant
}

/** `Did it rise by more than 5 points?` is not told by an earlier rise. */
const isOutdated = ({ fact }: Card, { periods, isHeldAgainst }: Asked, pack: Pack): boolean =>
  isHeldAgainst && periods.length === 0 && fact.type === 'observation' && laterThan(fact, pack) !== null

const isOfOthers = ({ fact }: Card, { fact: best }: Card): boolean =>
  filingsOf(best).some((group) => isFiledUnderOther(fact, group))

/** `Were 5,973 unemployed?` of what was so once: the earlier figure that has the number. */
export const earlierClaimed = (
  latest: Card,
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
): Card | null =>
  judged.find(
    ({ card: { fact } }) =>
      !asked.isHeldAgainst &&
      fact.type === 'observation' &&
      laterThan(fact, pack) === latest.fact &&
      !isClaimedOtherwise(fact, asked, pack),
  )?.card ?? null

const isPartOfSum = ({ fact }: Card, { isHeldAgainst }: Asked, { units }: Pack): boolean =>
  !isHeldAgainst && fact.type === 'observation' && units.get(fact.unit)?.quantity !== 'share'

const dating: ReadonlySet<Aspect> = new Set(['start', 'end', 'when', 'deadline'])

/** `Was it set up in 2009?` of what the report says was set up another year: the sentence that dates it. */
export function timeClaimed(asked: Asked, judged: readonly Judged[]): Card | null {
  const dates = asked.signals.has('start') || asked.signals.has('end')
  if (!dates || !asked.isYesNo || !isKeywords(asked) || asked.periods.length !== 1) return null
  const found = judged.find(
    ({ card: { fact }, score, violations }) =>
      fact.type === 'claim' &&
      dating.has(fact.aspect) &&
      tellsTime(fact) &&
      score.coverage >= 0.9 &&
      score.naming >= thresholds.naming &&
      violations.every((violation) => violation === 'period'),
  )
  return found && found.score.rank >= (judged[0]?.score.rank ?? 0) * 0.9 ? found.card : null
}

/** `Is it 12 million?`, `is it more than 12 million?` and `12 million to …`, and not `why 12 million?` */
export const claimsFigure = (asked: Asked): boolean =>
  asked.claimed.length > 0 && (asked.isHeldAgainst || (!wantsFigure(asked) && isKeywords(asked)))
