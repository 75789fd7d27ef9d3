/** `56.4 % of women are not in work`, `are out of work` of 56.4 % who are: the opposite of what the figure says. */

import { opposition } from '../figures/denied.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { oppositeOf } from '../judgement.ts'
import { judgeRest } from '../rest.ts'
import type { Objection } from './objection.ts'

export const denied: Objection = ({ number, measured, card, context, catalogue }) => {
  const { fact } = card
  // `The goal of getting from 54.8 to 64.8 was not reached`: where it starts is not denied.
  if (isStartOfGoal(fact, context, catalogue.pack)) return null
  const opposed = opposition(card, context, catalogue.lexicon)
  if (opposed === null) return null
  if (opposed === 'opposed') return oppositeOf(fact)
  return judgeRest(number, measured, fact, context.asked.lang, catalogue.pack)
}
