/** `In Norway, 25 % of the unemployed in the city …`, `ten years ago, 28 % …`: a frame in which the figure does not stand. */

import { meet } from '../../ask/fitting/groups.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherFrame: Objection = ({ card, context, catalogue: { pack, lexicon } }) => {
  const { frame, isElsewhen, asked } = context
  const isOutside = frame.some((mention) => ['missed', 'unreported'].includes(meet(card, mention, pack)))
  if (isOutside) return contradicted(card.fact, 'place')
  // `Before the crisis, in late 2006` is that time.
  const isDated = asked.periods.some(({ from }) => from !== null)
  const isThen =
    isElsewhen && !isDated && !ownSentence(card.fact, asked.lang, lexicon).signals.has('elsewhen')
  return isThen ? contradicted(card.fact, 'period') : null
}
