/** `−8.1 points` of a rise: a minus that the figure does not have, a plus before a fall. */

import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const sign: Objection = ({ measured, card: { fact } }) => {
  if (measured.sign === null) return null
  const isStep = fact.measure === 'change' || fact.measure === 'difference'
  const isDown =
    isStep && (fact.direction === 'down' || (fact.direction === null && fact.measure === 'difference'))
  const isWrong = measured.sign === '−' ? !isDown : fact.direction === 'down'
  return isWrong ? contradicted(fact, 'direction') : null
}
