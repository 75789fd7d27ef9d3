/** Two times that are the ends of one stretch. */

import type { PeriodReading } from './periods.ts'

/** `In August 2009 it had risen since November 2006`: one stretch, and not either of its ends; other times as they are. */
export function asOneStretch(periods: readonly PeriodReading[]): readonly PeriodReading[] {
  const since = periods.find(({ type }) => type === 'since')
  const at = periods.find(({ type }) => type === 'at')
  const isOne = periods.length === 2 && since?.from && at?.from && since.from.to < at.from.from
  return isOne ? [{ ...since, type: 'span', to: at.to }] : periods
}
