/** `54.8 per cent are in work today` of the share from which a goal started, `the goal was to rise from 64.8` of where it was to end. */

import { isBaseline } from '../../ask/fitting/baseline.ts'
import { spanning } from '../../language/words/question-words.ts'
import { standsNow } from '../../language/words/standing-words.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { contradicted, type Judgement } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const startingPoint: Objection = ({ card: { fact }, same, context, catalogue: { pack } }) => {
  const { periods } = context.asked
  if (isStartOfGoal(fact, context, pack)) return null
  if (fact.measure === 'target-level' && spanning.has(context.before)) return contradicted(fact, 'aimed')
  // Told as what is, or as the year of the report.
  const isNow = periods.some(({ type, from }) => type === 'now' || from?.from === 12 * pack.report.year)
  const isPresent = periods.length === 0 && !context.isAimed && standsNow.test(context.coreText)
  const outdated: Judgement = { verdict: 'outdated', rounded: same === 'rounded', fact, difference: 'start' }
  return (isNow || isPresent) && isBaseline(fact, pack) ? outdated : null
}
