/** `56.4 % of women are not in work`, `are out of work` of 56.4 % who are: the opposite of what the figure says. */

import type { Observation } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import { opposition } from '../figures/denied.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { oppositeOf, unlike } from '../judgement.ts'
import { judgeRest } from '../rest.ts'
import type { Objection } from './objection.ts'

export const denied: Objection = ({ number, measured, card, context, catalogue }) => {
  const { fact } = card
  // `The goal of getting from 54.8 to 64.8 was not reached`: where it starts is not denied.
  if (isStartOfGoal(fact, context, catalogue.pack)) return null
  const opposed = opposition(card, context, catalogue.lexicon)
  if (opposed === null) return null
  if (opposed === 'opposed') return goesOtherWay(fact, context) ? unlike(fact) : oppositeOf(fact)
  return judgeRest(number, measured, fact, context.asked.lang, catalogue.pack)
}

/** `Fear fell by 1.4` of safety that rose by as much: the opposite of the opposite, of which the report has no number. */
const goesOtherWay = ({ direction }: Observation, { asked: { signals } }: Context): boolean =>
  (direction === 'up' && signals.has('down')) || (direction === 'down' && signals.has('up'))
