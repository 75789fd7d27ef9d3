/** `The police report that 7 in 10 …` of a figure in which the police have no part: a named body is made its author. */

import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherAuthor: Objection = ({ card: { fact, concepts }, context, catalogue: { pack } }) => {
  const { opening, core, asked } = context
  if (opening === '' || fact.measure.startsWith('target')) return null
  const isStranger = asked.names.some(
    ({ concept, covers }) =>
      pack.entries.get(concept.slice(1))?.kind === 'actor' &&
      !concepts.has(concept) &&
      [...covers].some((at) => at < core.from),
  )
  return isStranger ? unlike(fact) : null
}
