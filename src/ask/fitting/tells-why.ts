/** Whether a sentence tells the reason that a question asks for, and not one for something else. */

import { wordsOf } from '../../language/token.ts'
import { stopping } from '../../language/words/doing-words.ts'
import type { Claim } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'
import { asksCauseOfChange, asksCauseOfGap, asksWhyNot } from '../question/wants.ts'
import { tellsDenial, tellsEnd, tellsGap, tellsMovement } from './claim-words.ts'

/** Of a change, a gap or a goal that was missed it says nothing. */
export function missesReason(card: Card, fact: Claim, asked: Asked): boolean {
  // `Why should they get more support?` asks for no cause of what is.
  const isWish = card.entry.kind === 'recommendation' && !asked.signals.has('difference')
  const [ofChange, ofGap] = [asksCauseOfChange(asked), asksCauseOfGap(asked) && !isWish]
  return (
    // `Why did it stop?` is told by nothing else that came of it.
    (asksWhyStopped(asked) && !tellsEnd(fact)) ||
    (ofChange && !tellsMovement(fact)) ||
    (ofGap && !tellsMoreOrLess(fact)) ||
    ((ofChange || ofGap) && !speaksOfIt(card, asked)) ||
    (card.entry.kind === 'goal' && asksWhyNot(asked) && !tellsDenial(fact))
  )
}

const asksWhyStopped = ({ signals, text }: Asked): boolean =>
  signals.has('why') && wordsOf(text.toLowerCase()).some((word) => stopping.has(word))

/** It says that something moved, or that one is more or less than another. */
export const tellsMoreOrLess = (fact: Claim): boolean => tellsMovement(fact) || tellsGap(fact)

/** `Why did the share on benefits fall?` is not told by what an entry beside it says of something else. */
const speaksOfIt = ({ told }: Card, { topics }: Asked): boolean =>
  topics.filter(isTelling).every(({ concepts }) => concepts.some((concept) => told.has(concept)))
