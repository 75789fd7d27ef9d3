/** Answers a question that puts a figure forward itself: `is it true that 61.8 % of the women work?` */

import type { Answer } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import { refuseWith } from './answering/refuse.ts'
import { settingRight } from './answering/set-right.ts'
import { answerWith } from './answering/tell.ts'
import { type Card, factsOf } from './catalogue/cards.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { figureElsewhere } from './deciding/by-number.ts'
import type { Judged } from './deciding/judged.ts'
import { claimsFigure, earlierClaimed, figuresClaimed } from './deciding/put-forward.ts'
import { isClaimedOtherwise } from './fitting/claimed-figure.ts'
import type { Asked } from './question/asked.ts'

/** The figure that the report has, of an earlier one the latest beside it; null where none is put forward. */
export function answerClaimed(asked: Asked, judged: readonly Judged[], catalogue: Catalogue): Answer | null {
  const { pack } = catalogue
  const [claimed, ...rivals] = figuresClaimed(asked, judged, pack)
  if (!claimed) return null
  const isOther = [claimed, ...rivals].every((card) => onClaimed(card, asked, pack) !== '')
  // Held against the figures of two or three groups, or that of one of them, it is answered by all of them.
  const isInOne = asked.amounts.some((amount) => claimed.numbers.has(amount))
  const isTold = rivals.length === 0 || (rivals.length < 3 && (asked.isHeldAgainst || isInOne))
  if (!isTold) return refuseWith('unclear', factsOf([claimed, ...rivals]), [], asked)
  const earlier = isOther && rivals.length === 0 ? earlierClaimed(claimed, asked, judged, pack) : null
  if (earlier) return answerWith([claimed, earlier], asked, judged, pack, settingRight[asked.lang].earlier)
  const own = isOther ? figureElsewhere(asked, claimed, catalogue) : null
  if (own) return answerWith([own], asked, judged, pack, settingRight[asked.lang].elsewhere)
  const opening = isOther ? onClaimed(claimed, asked, pack) : ''
  return answerWith([claimed, ...rivals], asked, judged, pack, opening)
}

/** Says that the figure put forward is not the report's; nothing where it is. */
export const onClaimed = ({ fact }: Card, asked: Asked, pack: Pack): string =>
  claimsFigure(asked) && isClaimedOtherwise(fact, asked, pack) ? settingRight[asked.lang].figure : ''
