/** Counts of a thing that is called by its name and is not the figure's: `Language stimulation reaches 1,950 children`. */

import type { Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'

/** The clause names an initiative that has nothing to do with what the figure counts. */
export function isCountOfElse(
  { fact, entry, concepts }: FigureCard,
  { clause: { ownNames } }: Context,
  { entries, units }: Pack,
): boolean {
  if (units.get(fact.unit)?.quantity !== 'count') return false
  const named = [...ownNames].map((name) => name.slice(1))
  const isOwn = (id: string): boolean => id === entry.id || concepts.has(`@${id}`)
  return named.some((id) => entries.get(id)?.kind === 'initiative') && !named.some(isOwn)
}
