/** `A two-year project started in 2010` of a length without a date: a beginning or an end that the report does not tell of the thing. */

import { yearOf } from '../../language/months.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherStart: Objection = ({ card: { fact, entry }, context: { asked } }) => {
  const { signals, periods } = asked
  if (fact.period !== 'undated' || !(signals.has('start') || signals.has('end'))) return null
  const isUntold = periods.some(
    ({ type, from }) =>
      type === 'at' &&
      from !== null &&
      !entry.facts.some(({ text }) => text.da.includes(String(yearOf(from)))),
  )
  return isUntold ? unlike(fact) : null
}
