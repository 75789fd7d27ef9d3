/** Groups of which the report tells one thing only, so that to name them is to name it: a committee and its money. */

import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Context } from './context.ts'

/** The context by its groups alone, where the clause names one that tells what it is about; null otherwise. */
export function byGroupAlone(context: Context, pack: Pack): Context | null {
  const { asked, isWordless } = context
  if (!isWordless || !asked.facets.flat().some((facet) => tellsOneThing(facet, pack))) return null
  return { ...context, asked: { ...asked, topics: asked.topics.filter(({ optional }) => optional) } }
}

const remembered = new WeakMap<Pack, ReadonlyMap<string, ReadonlySet<string>>>()

const tellsOneThing = (facet: Facet, pack: Pack): boolean => entriesBy(pack).get(keyOf(facet))?.size === 1

/** Group → entries that have a figure for it. */
function entriesBy(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const known = remembered.get(pack)
  if (known) return known
  const made = new Map<string, Set<string>>()
  for (const fact of pack.facts.values()) {
    if (fact.type !== 'observation') continue
    for (const [dimension, code] of Object.entries(fact.dimensions)) {
      const key = keyOf({ dimension, code })
      made.set(key, (made.get(key) ?? new Set()).add(fact.entry))
    }
  }
  remembered.set(pack, made)
  return made
}

const keyOf = ({ dimension, code }: Facet): string => `${dimension}=${code}`
