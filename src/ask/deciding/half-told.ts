/** Whether an answer tells only one of two things that were asked in one breath. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** `When did it start and end?` of its end alone, `how many …, and how many …?` of one number. */
export const isHalfTold = (leads: NonEmpty<Card>, asked: Asked): boolean =>
  leads.length === 1 && (asksBothEnds(asked) || asked.countsTwice) && !isSpan(leads[0])

export const asksBothEnds = ({ signals }: Asked): boolean =>
  (['when', 'start', 'end'] as const).every((signal) => signals.has(signal))

/** From the one year to the other. */
const isSpan = ({ fact }: Card): boolean => fact.type === 'claim' && (fact.period?.includes('/') ?? false)
