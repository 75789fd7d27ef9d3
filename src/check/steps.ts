/** Steps that a draft works out of two figures of one series: `fell by 51`, `51 fewer than in 2006`. */

import type { Violation } from '../ask/fitting/constraints.ts'
import type { NumberValue } from '../language/numbers/numbers.ts'
import { isWithin, stretchOf } from '../language/times/months.ts'
import type { PeriodReading } from '../language/times/periods.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { perKey } from '../per-key.ts'
import { observationsOf } from '../telling/facts.ts'
import { decimalOf, differenceOf } from '../telling/figure.ts'
import { seriesOf } from '../telling/later.ts'
import type { Against, Turn } from './in-turn.ts'
import { objectionTo } from './objections/all.ts'
import type { WorkedOut } from './worked-out.ts'

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
  if (!isNearAStep(number.value, pack)) return null
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

/** Whether any series of the pack has a step of about that size; to look for the thing meant is dear. */
const isNearAStep = (value: NumberValue, pack: Pack): boolean =>
  value.type === 'number' && stepsOf(pack).some((step) => Math.abs(step - value.number) <= 0.1 * step)

const stepsOf = perKey((pack: Pack): number[] =>
  [...pack.entries.values()].flatMap((entry) => {
    const all = observationsOf(entry)
    return all.flatMap((fact) => {
      const series = seriesOf(fact, all)
      const [first, last] = [series[0], series.at(-1)]
      return first && last && first !== last
        ? [Math.abs(Number(decimalOf(last)) - Number(decimalOf(first)))]
        : []
    })
  }),
)

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
