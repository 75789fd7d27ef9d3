/** `Under flexible letting … for at least half a year` of what the report tells of combined letting: the sentence names another thing, and the figure's not. */

import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherName: Objection = ({ card, context: { clause }, catalogue: { pack } }) => {
  if (pack.units.get(card.fact.unit)?.quantity !== 'duration') return null
  const named = [...clause.ownNames]
  const isOwn = (name: string): boolean => name === `@${card.fact.entry}` || card.concepts.has(name)
  return named.length > 0 && !named.some(isOwn) ? unlike(card.fact) : null
}
