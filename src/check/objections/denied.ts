/** `56.4 % of women are not in work`, `are out of work` of 56.4 % who are: the opposite of what the figure says. */

import { opposition } from '../figures/denied.ts'
import { oppositeOf } from '../judgement.ts'
import { judgeRest } from '../rest.ts'
import type { Objection } from './objection.ts'

export const denied: Objection = ({ number, measured, card, context, catalogue }) => {
  const { fact } = card
  const opposed = opposition(card, context, catalogue.lexicon)
  if (opposed === null) return null
  if (opposed === 'opposed') return oppositeOf(fact)
  return judgeRest(number, measured, fact, context.asked.lang, catalogue.pack)
}
