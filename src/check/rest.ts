/** `20 % do not finish` of 80 % who do: the rest of a share, worked out with the arithmetic shown. */

import { formatDecimal } from '../answer/format.ts'
import type { ComputedFigure, Language } from '../answer/tree.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Observation, Pack, Value } from '../pack/pack.ts'
import { subtract } from '../telling/decimal.ts'
import { figureOf, figureValue, isExact } from '../telling/figure.ts'
import type { Measured } from './draft/measure-words.ts'
import { sameValue } from './figures/same-value.ts'
import { type Judgement, oppositeOf } from './judgement.ts'

/**
 * The verdict on a number that the draft denies what the figure says: the rest of the whole, or not; a figure that is
 * no plain share of a whole (a count, `at least a quarter`) leaves no rest that could be told.
 */
export function judgeRest(
  number: NumberReading,
  measured: Measured,
  fact: Observation,
  lang: Language,
  pack: Pack,
): Judgement {
  const rest = pack.units.get(fact.unit)?.quantity === 'share' ? restOf(fact) : null
  if (!rest || !isExact(fact) || fact.measure !== 'level') return oppositeOf(fact)
  const computed: ComputedFigure = {
    ...figureOf(fact),
    computed: true,
    value: figureValue(rest.value),
    measure: 'difference',
    dimensions: {},
    qualifier: null,
    from: [figureOf(fact)],
    arithmetic: rest.terms
      .map((term) => (term === '−' || term === '=' ? term : formatDecimal(term, lang)))
      .join(' '),
  }
  const same = sameValue(number, measured, { value: rest.value, unit: fact.unit, qualifier: null }, pack)
  const verdict = same === 'different' ? 'contradicted' : 'supported'
  return { verdict, rounded: same === 'rounded', fact, difference: 'opposite', computed }
}

function restOf({ value }: Observation): { readonly value: Value; readonly terms: readonly string[] } | null {
  if (value.type === 'range') return null
  const [whole, part] = value.type === 'number' ? ['100', value.decimal] : [value.whole, value.part]
  const rest = subtract(`${whole}`, `${part}`)
  return {
    value: value.type === 'number' ? { type: 'number', decimal: rest } : { ...value, part: rest },
    terms: [`${whole}`, '−', `${part}`, '=', rest],
  }
}
