/** One thing over several periods: a column a period from zero, a question mark where there is no figure. */

import type { SeriesPicture } from '../answer/chart.ts'
import { type Canvas, type Lettering, lineHeight, sheet } from './canvas.ts'
import { barScale } from './scale.ts'

const value: Lettering = { size: 19, bold: true, anchor: 'middle' }
const caption: Lettering = { size: 16, role: 'soft', anchor: 'middle' }
const quiet: Lettering = { size: 15, role: 'soft' }
const height = 130
const widestColumn = 58

export function paintSeries({ points, missing }: SeriesPicture, canvas: Canvas, top: number): number {
  const values = points.flatMap(({ mark }) => (mark ? [mark.value] : []))
  const step = sheet.inner / points.length
  const [above, below] = [values.some((one) => one >= 0), values.some((one) => one < 0)]
  const bottom = top + height
  const y = barScale(values, bottom - (below ? 26 : 0), top + (above ? 26 : 0))
  const width = Math.min(widestColumn, step * 0.66)
  for (const [index, { mark }] of points.entries()) {
    const x = sheet.left + step * (index + 0.5)
    if (!mark) {
      canvas.line('?', x, y(0) - 8, { ...value, role: 'soft' })
      continue
    }
    const isLast = index === points.length - 1
    const [high, low] = [Math.min(y(0), y(mark.value)), Math.max(y(0), y(mark.value))]
    canvas.bar(
      { x: x - width / 2, y: high, width, height: Math.max(2, low - high) },
      isLast ? 'first' : 'tint',
      2,
    )
    const letters = mark.value < 0 ? low + value.size : high - 7
    canvas.fitted(mark.shown, x, letters, step - 4, value)
  }
  canvas.stroke(`M${sheet.left} ${y(0)}H${sheet.right}`, 'soft', 1.5)
  const under = paintCaptions(points, step, canvas, bottom + 6)
  if (values.length === points.length) return under
  canvas.line('?', sheet.left, under + 18, { ...quiet, bold: true })
  canvas.fitted(missing, sheet.left + 16, under + 18, sheet.inner - 16, quiet)
  return under + 18 + 4
}

function paintCaptions(points: SeriesPicture['points'], step: number, canvas: Canvas, top: number): number {
  const ends = points.map(({ label }, index) => {
    const x = sheet.left + step * (index + 0.5)
    // One long word would be broken in a narrow column; it shrinks instead.
    if (!/\s/.test(label)) {
      canvas.fitted(label, x, top + caption.size, step - 4, caption)
      return top + lineHeight(caption.size)
    }
    return canvas.lines(label, x, top + 1, step - 4, { ...caption, size: 14 })
  })
  return Math.max(...ends)
}
