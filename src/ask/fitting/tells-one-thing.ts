/** Groups and units of which the report tells one thing only, so that to name them is to name it: a committee and its money. */

import type { Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import type { Facet } from '../../reading/meaning.ts'

/** Figures for that group stand in one entry alone. */
export const groupTellsOneThing = ({ dimension, code }: Facet, pack: Pack): boolean =>
  entriesBy(pack).get(groupKey(dimension, code))?.size === 1

/** Figures in that unit stand in one entry alone. */
export const unitTellsOneThing = (unit: string, pack: Pack): boolean =>
  entriesBy(pack).get(unitKey(unit))?.size === 1

const groupKey = (dimension: string, code: string): string => `${dimension}=${code}`
const unitKey = (unit: string): string => `in ${unit}`

/** Group or unit → entries that have a figure for it. */
const entriesBy = perKey((pack: Pack): ReadonlyMap<string, ReadonlySet<string>> => {
  const made = new Map<string, Set<string>>()
  for (const fact of pack.facts.values()) {
    if (fact.type !== 'observation') continue
    const groups = Object.entries(fact.dimensions).map(([dimension, code]) => groupKey(dimension, code))
    for (const key of [unitKey(fact.unit), ...groups])
      made.set(key, (made.get(key) ?? new Set()).add(fact.entry))
  }
  return made
})
