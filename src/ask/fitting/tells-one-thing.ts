/** Groups and units of which the report tells one thing only, so that to name them is to name it: a committee and its money. */

import { filingsOf } from '../../pack/filed.ts'
import type { Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import { keyOf } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'

/** Figures for that group stand in one entry alone. */
export const groupTellsOneThing = (group: Facet, pack: Pack): boolean =>
  entriesBy(pack).get(keyOf(group))?.size === 1

/** Figures in that unit stand in one entry alone. */
export const unitTellsOneThing = (unit: string, pack: Pack): boolean =>
  entriesBy(pack).get(unitKey(unit))?.size === 1

const unitKey = (unit: string): string => `in ${unit}`

/** Group or unit → entries that have a figure for it. */
const entriesBy = perKey((pack: Pack): ReadonlyMap<string, ReadonlySet<string>> => {
  const made = new Map<string, Set<string>>()
  for (const fact of pack.facts.values()) {
    if (fact.type !== 'observation') continue
    for (const key of [unitKey(fact.unit), ...filingsOf(fact).map(keyOf)])
      made.set(key, (made.get(key) ?? new Set()).add(fact.entry))
  }
  return made
})
