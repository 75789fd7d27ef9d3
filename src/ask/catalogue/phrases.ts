/** A name or alias of a fact, by what its words weigh. */

import type { Signal } from '../../language/tables/words.ts'
import type { Read } from './readings.ts'

export type Phrase = {
  /** Without the names of entries. */
  readonly concepts: readonly string[]
  /** What each of them weighs, and all of them together. */
  readonly weights: readonly number[]
  readonly weight: number
  readonly isGap: boolean
  readonly asks: readonly Signal[]
  readonly holds: readonly Signal[]
  /** It names a group or place. */
  readonly isGrouped: boolean
}

/** Inverse frequency of a concept, 0 to 1. */
export type WeightOf = (concept: string) => number

export function weighPhrase({ concepts: all, isGap, asks, holds, facets }: Read, weightOf: WeightOf): Phrase {
  const concepts = all.filter((concept) => !concept.startsWith('@'))
  const weights = concepts.map(weightOf)
  return {
    concepts,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    isGap,
    asks,
    holds,
    isGrouped: facets.length > 0,
  }
}
