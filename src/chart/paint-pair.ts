/** Two groups as two bars, each under its name and with its value written at its end. */

import type { Mark, PairPicture } from '../answer/chart.ts'
import { type Canvas, type Lettering, sheet } from './canvas.ts'
import { barScale, type Scale } from './scale.ts'
import type { Role } from './theme.ts'

const name: Lettering = { size: 17, bold: true }
const value: Lettering = { size: 24, bold: true }
const said: Lettering = { size: 16 }
const height = 38
const gap = 16
const breath = 10

export function paintPair({ marks, whole, difference }: PairPicture, canvas: Canvas, top: number): number {
  const values = marks.map((mark) => mark.value)
  const room = Math.max(...marks.map(({ shown }) => Math.min(190, canvas.widthOf(shown, value)))) + breath
  // Room for what is written at the end of a bar: to its right, and to its left where it goes below zero.
  const left = sheet.left + (values.some((one) => one < 0) ? room : 0)
  const right = sheet.right - (whole === null ? room : 0)
  const x = barScale([...values, whole ?? 0], left, right)
  const [first, second] = marks
  const between = paintBar(first, 'first', whole, x, canvas, top)
  const end = paintBar(second, 'second', whole, x, canvas, between + gap)
  if (difference === null) return end
  return canvas.lines(difference, sheet.left, end + 12, sheet.inner, said)
}

function paintBar(
  mark: Mark,
  role: Role,
  whole: number | null,
  x: Scale,
  canvas: Canvas,
  top: number,
): number {
  const y = canvas.lines(mark.label, sheet.left, top, sheet.inner, name) + 4
  if (whole !== null) canvas.bar({ x: x(0), y, width: x(whole) - x(0), height }, 'track')
  const [from, to] = [Math.min(x(0), x(mark.value)), Math.max(x(0), x(mark.value))]
  canvas.bar({ x: from, y, width: Math.max(2, to - from), height }, role)
  writeValue(mark, [from, to], canvas, y + height / 2 + value.size * 0.34)
  return y + height
}

/** Beside the bar, or on it where there is no room beside it. */
function writeValue(
  { shown, value: amount }: Mark,
  [from, to]: readonly [number, number],
  canvas: Canvas,
  y: number,
): void {
  const needed = canvas.widthOf(shown, value)
  if (amount < 0) {
    canvas.fitted(shown, from - breath, y, from - breath - sheet.left, { ...value, anchor: 'end' })
    return
  }
  const room = sheet.right - to - breath
  // A hair's breadth is the machine's own rounding.
  if (needed > room + 0.5 && needed < to - from - 2 * breath)
    canvas.line(shown, to - breath, y, { ...value, anchor: 'end', role: 'onFirst' })
  else canvas.fitted(shown, to + breath, y, room, value)
}
