/** The picture of one thing over several periods, with a gap where the report has no figure. */

import type { Chart, Mark } from '../answer/chart.ts'
import { formatPeriod, formatValue } from '../answer/format.ts'
import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { byPeriod, framed, frameOf } from './picture.ts'

const words = {
  da: { missing: 'intet tal i rapporten' },
  en: { missing: 'no figure in the report' },
} as const

/** More years than this from the first to the last are not filled up with gaps. */
const mostYears = 12

export function seriesChart(facts: NonEmpty<Observation>, pack: Pack, lang: Language): Chart[] {
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
  return [framed(drawing, { ...frameOf(facts, [unit], pack, lang), nameOf: byPeriod(lang) }, lang)]
}

/** Every year from the first to the last where all are years, else the periods there are. */
function periodsOf(facts: NonEmpty<Observation>): readonly string[] {
  const periods = facts.map(({ period }) => period)
  const years = periods.map(Number)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (!periods.every((period) => /^\d{4}$/.test(period)) || to - from > mostYears) return periods
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}
