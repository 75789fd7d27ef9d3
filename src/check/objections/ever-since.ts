/** `All six have been on the list since 2007` of the six of 2010: how long it has been so is another thing than how many they are. */

import { holdsAny } from '../../language/phrase.ts'
import { hasBeen } from '../../language/times/lasting-words.ts'
import { stretchOf, yearOf } from '../../language/times/months.ts'
import { saysMovement } from '../draft/says-movement.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const everSince: Objection = ({ card: { fact }, context }) => {
  const { coreText } = context
  const year = / (?:siden|since) (\d{4}) /u.exec(coreText)?.[1]
  const own = stretchOf(fact.period)
  if (!year || !holdsAny(coreText, hasBeen) || !own || fact.measure !== 'level' || saysMovement(context))
    return null
  return Number(year) < yearOf(own.from) ? unlike(fact) : null
}
