/** Months counted on one line, so that any two periods can be compared: years, half-years, quarters, months. */

/** First and last month, both included; a month is year × 12 + (0 … 11). */
export type MonthSpan = { readonly from: number; readonly to: number }

/** Where a period begins and ends; the same span twice unless it is an interval such as `2006-11/2009-08`. */
export type Stretch = { readonly from: MonthSpan; readonly to: MonthSpan }

export const yearSpan = (year: number): MonthSpan => ({ from: year * 12, to: year * 12 + 11 })

export const monthSpan = (year: number, month: number): MonthSpan => ({
  from: year * 12 + month - 1,
  to: year * 12 + month - 1,
})

/** `nth` of `parts` equal parts of the year: quarters (4), half-years (2). */
export const partSpan = (year: number, nth: number, parts: number): MonthSpan => ({
  from: year * 12 + ((nth - 1) * 12) / parts,
  to: year * 12 + (nth * 12) / parts - 1,
})

/** The months of an SDMX period as the pack writes it; null for `undated`. */
export function stretchOf(period: string): Stretch | null {
  if (period === 'undated') return null
  const [from = '', to = from] = period.split('/')
  return { from: instant(from), to: instant(to) }
}

function instant(text: string): MonthSpan {
  const [year = '', part = ''] = text.split('-')
  if (part.startsWith('Q')) return partSpan(Number(year), Number(part.slice(1)), 4)
  if (part.startsWith('S')) return partSpan(Number(year), Number(part.slice(1)), 2)
  return part === '' ? yearSpan(Number(year)) : monthSpan(Number(year), Number(part))
}

export const isWithin = (inner: MonthSpan, outer: MonthSpan): boolean =>
  inner.from >= outer.from && inner.to <= outer.to

export const yearOf = (span: MonthSpan): number => Math.floor(span.from / 12)

/** From one year to the next: `it rose in 2010`. */
export const isYearOnYear = ({ from, to }: Stretch): boolean =>
  to.from === from.from + 12 && to.to === from.to + 12 && from.to === from.from + 11
