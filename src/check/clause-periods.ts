/** Which time a number is told for: the clause's own, else the sentence's. */

import type { NonEmpty } from '../answer/tree.ts'
import type { NumberReading } from '../language/numbers.ts'
import type { PeriodReading } from '../language/periods.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'

/** The clause's own times, else the sentence's; `fra fem til to` from 2006 to 2009 gives each number its end. */
export function periodsOf(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Context | null,
): PeriodReading[] {
  // A time behind a comma belongs to what follows the number: `… 30 personer, og ordningen løber til 2012`.
  const isApart = ({ first }: PeriodReading): boolean =>
    first > number.last && draft.tokens.slice(number.last + 1, first).some(({ text }) => text === ',')
  const own = draft.periodsIn(clause.own).filter((period) => !isApart(period))
  const here = own.length > 0 ? own : draft.periodsIn(clause.sentence).filter((period) => !isApart(period))
  const [span] = here
  const [first, second] = clause.numbers
  if (
    span?.type === 'span' &&
    first &&
    second &&
    clause.numbers.length === 2 &&
    second.first - first.last <= 4
  ) {
    const end = number === first ? span.from : span.to
    return [{ ...span, type: 'at', from: end, to: end }]
  }
  const [nearest, ...others] = own
  if (nearest && others.length > 0) return [nearestPeriod(number, [nearest, ...others])]
  if (here.length > 0) return [...here]
  return (before?.asked.periods ?? []).filter(({ type }) => type === 'now')
}

function nearestPeriod(number: NumberReading, [first, ...rest]: NonEmpty<PeriodReading>): PeriodReading {
  // A time usually follows its number: `5.922 ved udgangen af 2006`.
  const distance = ({ first: from, last }: PeriodReading): number =>
    from > number.last ? from - number.last : number.first - last + 2
  return rest.reduce((best, period) => (distance(period) < distance(best) ? period : best), first)
}
