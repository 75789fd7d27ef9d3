/** `Three years earlier`, `two years later`, `the same year`: a time that is told from another. */

import { monthSpan, yearOf } from '../../language/times/months.ts'
import { monthWords } from '../../language/times/period-words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import {
  earlier,
  inYears,
  later,
  nextYear,
  sameTime,
  yearBefore,
  yearsInWords,
} from '../../language/times/span-words.ts'
import type { Token } from '../../language/token.ts'
import { articles } from '../../language/words/articles.ts'
import { amountedTo } from '../../language/words/copulas.ts'
import { sameAgain } from '../../language/words/pointing-words.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

/** How many years behind the time told before; less than none where it is earlier, null where the clause says nothing of the kind. */
export function yearsApart({ from, to }: Stretch, tokens: readonly Token[]): number | null {
  if (saysThen({ from, to }, tokens)) return 0
  for (let at = from; at < to - 1; at += 1) {
    const [count, unit, word] = tokens.slice(at, at + 3).map(({ lower }) => lower)
    const said = `${count} ${unit}`
    if (sameTime.has(said)) return 0
    // `The year after the crisis` is told from something else.
    if (opensClause(at, from, tokens) && nextYear.has(said)) return 1
    if (opensClause(at, from, tokens) && yearBefore.has(said)) return -1
    if (!inYears.has(unit ?? '') || at >= to - 2) continue
    const years = yearsInWords.get(count ?? '') ?? (Number(count) || null)
    if (earlier.has(word ?? '')) return years && -years
    if (later.has(word ?? '')) return years
  }
  return null
}

/** At its head, or behind its article. */
const opensClause = (at: number, from: number, tokens: readonly Token[]): boolean =>
  at === from || (at === from + 1 && articles.has(tokens[from]?.lower ?? ''))

/** `That was a quarter of them`: what begins so, and in the past, goes on about the time just told. */
const saysThen = ({ from }: Stretch, tokens: readonly Token[]): boolean =>
  sameAgain.has(tokens[from]?.lower ?? '') && amountedTo.has(tokens[from + 1]?.lower ?? '')

/** The time last told, so many years on, or the month of that year which the clause names; none where no time was told. */
export function shifted(
  periods: readonly PeriodReading[],
  years: number,
  { from, to }: Stretch,
  { tokens, lang }: Pick<Draft, 'tokens' | 'lang'>,
): PeriodReading[] {
  const told = periods.findLast(({ type, from }) => type === 'at' && from !== null)
  if (!told?.from) return []
  const month = tokens
    .slice(from, to)
    .map(({ lower }) => monthWords[lang].get(lower))
    .find((one) => one !== undefined)
  const span = month
    ? monthSpan(yearOf(told.from) + years, month)
    : { from: told.from.from + 12 * years, to: told.from.to + 12 * years }
  return [{ ...told, from: span, to: span }]
}
