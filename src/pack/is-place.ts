/** Which code lists of a pack say where, and not who. */

import { perKey } from '../per-key.ts'
import type { Pack } from './pack.ts'

/** Whether a code of that list names a place. */
export const isPlace = ({ dimension }: { readonly dimension: string }, pack: Pack): boolean =>
  placeDimensions(pack).has(dimension)

/** Those under which the pack files most of its places. */
const placeDimensions = perKey((pack: Pack): ReadonlySet<string> => {
  const filing = new Map<string, number>()
  const places = [...pack.entries.values()].filter(({ kind }) => kind === 'place')
  for (const { facts } of places)
    for (const dimension of new Set(facts.flatMap((fact) => Object.keys(fact.dimensions))))
      filing.set(dimension, (filing.get(dimension) ?? 0) + 1)
  return new Set([...filing].filter(([, times]) => 2 * times > places.length).map(([dimension]) => dimension))
})
