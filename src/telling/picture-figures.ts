/** The picture of an indicator's figures: a series, then and later, or groups side by side, whichever they are. */

import type { Chart, Mark } from '../answer/chart.ts'
import { formatPeriod } from '../answer/format.ts'
import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { nonEmpty } from './facts.ts'
import type { Computation } from './figure.ts'
import { byGroup, byPeriod, framed, frameOf, isPercent, markOf } from './picture.ts'
import { seriesChart } from './picture-series.ts'
import { groupLabel, type Lined, lineUp } from './picture-shape.ts'
import { endOf } from './select.ts'

/** Shares that fill less than this of a full bar are told apart better without the whole. */
const leastOfWhole = 40
/** Of all pictures that the figures allow, the one that says most; with `asked`, one that shows at least one of those. */
export function figuresChart(
  all: readonly Observation[],
  asked: readonly Observation[] | null,
  pack: Pack,
  lang: Language,
): Chart[] {
  const levels = all.filter(({ measure }) => measure === 'level')
  const lined = lineUp(levels, pack).find(
    ({ facts }) => asked === null || facts.some((fact) => asked.includes(fact)),
  )
  return lined ? chartOf(lined, pack, lang) : []
}

/** Two figures that were compared, with their difference as the Answer works it out. */
export function comparisonChart(
  pair: readonly [Observation, Observation],
  { figure }: Computation,
  said: string,
  pack: Pack,
  lang: Language,
): Chart[] {
  const [lined] = lineUp(pair, pack)
  if (!lined) return []
  if (lined.shape === 'periods') return changeChart(null, pair, figure.arithmetic, pack, lang)
  return pairChart(pair, lined.list, said, pack, lang)
}

function chartOf({ shape, list, facts }: Lined, pack: Pack, lang: Language): Chart[] {
  const [first, second, ...more] = facts
  if (shape === 'periods')
    return more.length === 0
      ? changeChart(null, [first, second], null, pack, lang)
      : seriesChart(facts, pack, lang)
  return more.length === 0
    ? pairChart([first, second], list, null, pack, lang)
    : groupsChart(facts, list, pack, lang)
}

/** Named after its indicator unless told otherwise. */
export function changeChart(
  title: string | null,
  pair: readonly [Observation, Observation],
  difference: string | null,
  pack: Pack,
  lang: Language,
): Chart[] {
  const [from, to] = pair.toSorted((a, b) => endOf(a) - endOf(b))
  if (!from || !to) return []
  const mark = (fact: Observation): Mark | null => markOf(formatPeriod(fact.period, lang), fact, pack, lang)
  const [then, later] = [mark(from), mark(to)]
  if (!then || !later) return []
  const drawing = { kind: 'change', from: then, to: later, difference } as const
  const frame = frameOf([from, to], [], pack, lang)
  return [framed(drawing, { ...frame, title: title ?? frame.title, nameOf: byPeriod(lang) }, lang)]
}

function pairChart(
  pair: readonly [Observation, Observation],
  list: string,
  difference: string | null,
  pack: Pack,
  lang: Language,
): Chart[] {
  const [one, other] = pair.map((fact) => markOf(groupLabel(fact, list, pack, lang), fact, pack, lang))
  if (!one || !other) return []
  const isOfWhole = pair.every((fact) => isPercent(fact, pack))
  const whole = isOfWhole && Math.max(one.value, other.value) >= leastOfWhole ? 100 : null
  const period = formatPeriod(pair[0].period, lang)
  const drawing = { kind: 'pair', marks: [one, other], whole, difference } as const
  const frame = { ...frameOf(pair, [period], pack, lang), nameOf: byGroup(list, pack, lang) }
  return [framed(drawing, frame, lang)]
}

function groupsChart(facts: NonEmpty<Observation>, list: string, pack: Pack, lang: Language): Chart[] {
  const marks = nonEmpty(
    facts
      .flatMap((fact) => markOf(groupLabel(fact, list, pack, lang), fact, pack, lang) ?? [])
      .toSorted((a, b) => b.value - a.value),
  )
  if (!marks) return []
  const drawing = { kind: 'ranked', marks, total: null, asked: null } as const
  const frame = frameOf(facts, [formatPeriod(facts[0].period, lang)], pack, lang)
  return [framed(drawing, { ...frame, nameOf: byGroup(list, pack, lang) }, lang)]
}
