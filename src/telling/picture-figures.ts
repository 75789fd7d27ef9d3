/** The picture of an indicator's figures: a series, then and later, or groups side by side, whichever they are. */

import type { Chart, Mark } from '../answer/chart.ts'
import { formatPeriod, formatValue } from '../answer/format.ts'
import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { formatGroups, sharedDimensions } from './amount.ts'
import { nonEmpty } from './facts.ts'
import type { Computation } from './figure.ts'
import { framed, isPercent, markOf, populationOf } from './picture.ts'
import { groupLabel, type Lined, lineUp } from './picture-shape.ts'
import { endOf } from './select.ts'

const words = {
  da: { missing: 'intet tal i rapporten' },
  en: { missing: 'no figure in the report' },
} as const

/** Shares that fill less than this of a full bar are told apart better without the whole. */
const leastOfWhole = 40
/** More years than this between two figures are no small series. */
const mostYears = 12

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
  return [framed(drawing, frameOf([from, to], [], pack, lang, title), lang)]
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
  return [framed(drawing, frameOf(pair, [period], pack, lang), lang)]
}

function groupsChart(facts: NonEmpty<Observation>, list: string, pack: Pack, lang: Language): Chart[] {
  const marks = nonEmpty(
    facts
      .flatMap((fact) => markOf(groupLabel(fact, list, pack, lang), fact, pack, lang) ?? [])
      .toSorted((a, b) => b.value - a.value),
  )
  if (!marks) return []
  const drawing = { kind: 'ranked', marks, total: null, asked: null } as const
  return [framed(drawing, frameOf(facts, [formatPeriod(facts[0].period, lang)], pack, lang), lang)]
}

function seriesChart(facts: NonEmpty<Observation>, pack: Pack, lang: Language): Chart[] {
  const bare = (fact: Observation): Mark => ({
    label: fact.period,
    value: fact.value.type === 'number' ? Number(fact.value.decimal) : 0,
    shown: formatValue(fact.value, lang),
  })
  const points = periodsOf(facts).map((period) => {
    const fact = facts.find((one) => one.period === period)
    return { label: formatPeriod(period, lang), mark: fact ? bare(fact) : null }
  })
  const [first, ...rest] = points
  if (!first) return []
  const unit = pack.units.get(facts[0].unit)?.name[lang] ?? ''
  const drawing = { kind: 'series', points: [first, ...rest], missing: words[lang].missing } as const
  return [framed(drawing, frameOf(facts, [unit], pack, lang), lang)]
}

/** Every year from the first to the last where all are years, else the periods there are. */
function periodsOf(facts: NonEmpty<Observation>): readonly string[] {
  const periods = facts.map(({ period }) => period)
  const years = periods.map(Number)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (!periods.every((period) => /^\d{4}$/.test(period)) || to - from > mostYears) return periods
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

function frameOf(
  facts: NonEmpty<Observation>,
  more: readonly string[],
  pack: Pack,
  lang: Language,
  title: string | null = null,
) {
  const entry = pack.entries.get(facts[0].entry)
  const population = populationOf(entry, lang)
  const groups = population === '' ? formatGroups(sharedDimensions(facts), {}, pack, lang) : population
  return { title: title ?? entry?.name[lang] ?? '', about: [groups, ...more], facts }
}
