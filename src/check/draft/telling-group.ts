/** A clause that names nothing but a group, where that group alone says what the number is of. */

import { groupTellsOneThing } from '../../ask/fitting/tells-one-thing.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Context } from './context.ts'

/** The context by its groups alone, where the clause names one that tells what it is about; null otherwise. */
export function byGroupAlone(context: Context, pack: Pack): Context | null {
  const { asked, isWordless } = context
  if (!isWordless || !asked.facets.flat().some((facet) => groupTellsOneThing(facet, pack))) return null
  return { ...context, asked: { ...asked, topics: asked.topics.filter(({ optional }) => optional) } }
}
