/** `Three years earlier`: a time that is told from another. */

import type { PeriodReading } from '../../language/periods.ts'
import type { Token } from '../../language/token.ts'
import type { Stretch } from './clauses.ts'

const small: ReadonlyMap<string, number> = new Map(
  ['et en one', 'to two', 'tre three', 'fire four', 'fem five'].flatMap((words, nth) =>
    words.split(' ').map((word): [string, number] => [word, nth + 1]),
  ),
)

/** `Three years earlier`, `to år før`: how many; null where the clause says nothing of the kind. */
export function yearsEarlier({ from, to }: Stretch, tokens: readonly Token[]): number | null {
  for (let at = from; at < to - 2; at += 1) {
    const [count, unit, word] = tokens.slice(at, at + 3).map(({ lower }) => lower)
    if (!/^(år|years?)$/.test(unit ?? '') || !/^(tidligere|før|forinden|earlier|before)$/.test(word ?? ''))
      continue
    return small.get(count ?? '') ?? (Number(count) || null)
  }
  return null
}

/** The time last told, so many years back; none where no time was told. */
export function shifted(periods: readonly PeriodReading[], years: number): PeriodReading[] {
  const told = periods.findLast(({ type, from }) => type === 'at' && from !== null)
  if (!told?.from) return []
  const span = { from: told.from.from - 12 * years, to: told.from.to - 12 * years }
  return [{ ...told, from: span, to: span }]
}
