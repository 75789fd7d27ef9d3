/** `A two-year project started in 2010` of a length without a date: a beginning or an end that the report does not tell of the thing. */

import { yearOf } from '../../language/times/months.ts'
import { isStartTold } from '../figures/starts.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherStart: Objection = ({ card: { fact }, context: { asked }, catalogue }) => {
  const { signals, periods, lang } = asked
  if (fact.period !== 'undated' || !(signals.has('start') || signals.has('end'))) return null
  const isUntold = periods.some(
    ({ type, from }) => type === 'at' && from !== null && !isStartTold(fact, yearOf(from), lang, catalogue),
  )
  return isUntold ? unlike(fact) : null
}
