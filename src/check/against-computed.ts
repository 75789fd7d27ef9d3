/** A number held against what the report's figures come to. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import type { Computation } from '../telling/figure.ts'
import type { Measured } from './draft/measure-words.ts'
import { type Reported, sameValue } from './figures/same-value.ts'
import type { Judgement } from './judgement.ts'

/** Supported, exactly or rounded, or contradicted, with the arithmetic; `of` is the figure that is cited first. */
export function againstComputed(
  number: NumberReading,
  measured: Measured,
  { figure, result }: Computation,
  of: Observation,
  pack: Pack,
): Judgement {
  const reported: Reported = {
    value: { type: 'number', decimal: result },
    unit: figure.unit,
    qualifier: null,
  }
  const same = sameValue(number, measured, reported, pack)
  const isRight = same !== 'different'
  return {
    verdict: isRight ? 'supported' : 'contradicted',
    rounded: same === 'rounded',
    fact: of,
    difference: isRight ? null : 'value',
    computed: figure,
  }
}
