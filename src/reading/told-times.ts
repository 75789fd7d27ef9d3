/** The times that a fact's own sentence names. */

import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { tokenize } from '../language/token.ts'
import type { Fact } from '../pack/pack.ts'

export function toldIn(fact: Fact): readonly PeriodReading[] {
  const known = remembered.get(fact)
  if (known) return known
  const told = readPeriods(tokenize(fact.text.da), 'da')
  remembered.set(fact, told)
  return told
}

// Every question for a month or quarter asks it of the same sentences.
const remembered = new WeakMap<Fact, readonly PeriodReading[]>()
