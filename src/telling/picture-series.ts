/** The picture of one thing over several periods, with a gap where years between them have no figure. */

import type { Chart, SeriesPicture } from '../answer/chart.ts'
import { formatPeriod, formatValue } from '../answer/format.ts'
import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { byPeriod, framed, frameOf } from './picture.ts'

/** Of the figures drawn, not of the report: it may say something of those years elsewhere. */
const words = {
  da: { missing: 'år uden tal her' },
  en: { missing: 'years without a figure here' },
} as const

/** In the order of time. */
export function seriesChart(facts: NonEmpty<Observation>, pack: Pack, lang: Language): Chart[] {
  const [first, ...rest] = facts
  const points = [
    pointOf(first, lang),
    ...rest.flatMap((fact, index) => {
      const before = facts[index]
      const gap = before && isYearsAfter(before, fact) ? [{ label: '…', mark: null }] : []
      return [...gap, pointOf(fact, lang)]
    }),
  ] as const
  const unit = pack.units.get(first.unit)?.name[lang] ?? ''
  const drawing = { kind: 'series', points, missing: words[lang].missing } as const
  return [framed(drawing, { ...frameOf(facts, [unit], pack, lang), nameOf: byPeriod(lang) }, lang)]
}

/** The unit is said once, above. */
function pointOf({ period, value }: Observation, lang: Language): SeriesPicture['points'][number] {
  const label = formatPeriod(period, lang)
  const number = value.type === 'number' ? Number(value.decimal) : 0
  return { label, mark: { label, value: number, shown: formatValue(value, lang) } }
}

/** Whole years lie between the two. */
const isYearsAfter = (before: Observation, after: Observation): boolean =>
  [before, after].every(({ period }) => /^\d{4}$/.test(period)) &&
  Number(after.period) - Number(before.period) > 1
