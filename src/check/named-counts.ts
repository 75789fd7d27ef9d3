/** Numbers that stand in the name of a group or place: `de fem oprindelige områder`. */

import type { NumberReading } from '../language/numbers.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Clause } from './draft/clauses.ts'
import type { Draft, FacetItem } from './draft/draft.ts'
import type { Measured } from './draft/measure-words.ts'
import { sameValue } from './figures/same-value.ts'
import type { Judgement } from './judgement.ts'

/** The group or place whose name holds the number: `de fem oprindelige områder`. */
export const nameHolding = (
  { first, last }: NumberReading,
  { sentence }: Clause,
  { facetsIn }: Draft,
): FacetItem | undefined => facetsIn(sentence).find((item) => item.first <= first && last <= item.last)

/** A number in a name is a claim only where the report counts what is named. */
export function countOfNamed(
  number: NumberReading,
  measured: Measured,
  facets: readonly Facet[],
  pack: Pack,
): Judgement | null {
  const fact = [...pack.facts.values()].find(
    (one): one is Observation =>
      one.type === 'observation' &&
      ['count', 'age'].includes(pack.units.get(one.unit)?.quantity ?? '') &&
      (one.value.type === 'range' ||
        facets.some(({ dimension, code }) => one.dimensions[dimension] === code)) &&
      sameValue(number, measured, one, pack) === 'exact',
  )
  return fact ? { verdict: 'supported', rounded: false, fact, difference: null } : null
}
