/** The times that a fact's own sentence names. */

import { type PeriodReading, readPeriods } from '../language/times/periods.ts'
import { tokenize } from '../language/token.ts'
import type { Fact } from '../pack/pack.ts'
import { perKey } from '../per-key.ts'

// Every question for a month or quarter asks it of the same sentences.
export const toldIn = perKey((fact: Fact): readonly PeriodReading[] =>
  readPeriods(tokenize(fact.text.da), 'da'),
)
