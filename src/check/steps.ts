/** Steps that a draft works out of two figures of one series: `fell by 51`, `51 fewer than in 2006`. */

import type { Violation } from '../ask/constraints.ts'
import { isWithin, stretchOf } from '../language/months.ts'
import type { PeriodReading } from '../language/periods.ts'
import type { Observation } from '../pack/pack.ts'
import { observationsOf } from '../telling/facts.ts'
import { decimalOf, differenceOf } from '../telling/figure.ts'
import { seriesOf } from './figures/later.ts'
import type { Against, Turn } from './in-turn.ts'
import { objectionTo } from './objections/all.ts'
import type { WorkedOut } from './sums-and-gaps.ts'

/** Of another group, place or thing, or at another rhythm. */
const barring: ReadonlySet<Violation> = new Set<Violation>(['group', 'place', 'name', 'measure'])

/** Between the first and the last time that the best fitting thing is told for, in the direction that the draft says; null where it says none. */
export function stepTold(turn: Turn, { catalogue, judge }: Against): WorkedOut | null {
  const { pack } = catalogue
  const { number, measured, context } = turn
  const { asked } = context
  const isUp = asked.signals.has('up') || asked.signals.has('more')
  const isDown = asked.signals.has('down') || asked.signals.has('less')
  if (isUp === isDown || turn.judgement?.difference === 'period') return null
  for (const { card, violations } of judge(context, ({ measure }) => (measure === 'level' ? 0.5 : null))) {
    if (violations.some((one) => barring.has(one))) continue
    const series = seriesOf(card.fact, observationsOf(card.entry))
    const [first, last] = [series[0], series.at(-1)]
    if (!first || !last || first === last) continue
    const computation = isUp
      ? differenceOf(last, first, asked.lang, pack)
      : differenceOf(first, last, asked.lang, pack)
    const isThatWay = Number(decimalOf(last)) > Number(decimalOf(first)) === isUp
    if (!isThatWay || !computation || !isToldFor(asked.periods, first, last)) return null
    // That it is a step and no level is what is said here.
    const match = {
      number,
      measured,
      context: { ...context, behind: '' },
      catalogue,
      card,
      same: 'exact',
    } as const
    return objectionTo(match) ? null : { computation, of: last }
  }
  return null
}

/** Every time that the draft names is one of the two. */
const isToldFor = (periods: readonly PeriodReading[], ...facts: readonly Observation[]): boolean =>
  periods.every(({ from, to }) =>
    [from, to].every(
      (span) =>
        span === null ||
        facts.some(({ period }) => {
          const own = stretchOf(period)?.to
          return own !== undefined && (isWithin(own, span) || isWithin(span, own))
        }),
    ),
  )
