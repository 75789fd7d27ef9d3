/** Then and later: a line from one value to the other, as steep as the change is large. */

import type { ChangePicture, Mark } from '../answer/chart.ts'
import { type Canvas, type Lettering, sheet } from './canvas.ts'
import { scaleOf } from './scale.ts'
import type { Role } from './theme.ts'

const value: Lettering = { size: 26, bold: true }
const caption: Lettering = { size: 16, role: 'soft' }
const chip: Lettering = { size: 16, bold: true }
const height = 120
const [then, later] = [sheet.left + 134, sheet.right - 134] as const
/** A change of this share of the figure fills the height; a smaller one slopes less, so that it looks as small as it is. */
const fullSlope = 0.16

export function paintChange({ from, to, difference }: ChangePicture, canvas: Canvas, top: number): number {
  const [low, high] = [top + 22, top + height - 8]
  const y = slopeScale(from.value, to.value, high, low)
  const ends = [
    { mark: from, x: then, role: 'ink', anchor: 'end' },
    { mark: to, x: later, role: 'first', anchor: 'start' },
  ] as const
  for (const { x } of ends) canvas.stroke(`M${x} ${top + 4}V${top + height + 4}`, 'rule', 2)
  canvas.stroke(`M${then} ${y(from.value)}L${later} ${y(to.value)}`, 'first', 5)
  for (const { mark, x, role, anchor } of ends) {
    canvas.dot(x, y(mark.value), 9, role)
    writeValue(mark, x, y(mark.value), role, anchor, canvas)
  }
  const captions = ends.map(({ mark, x }) =>
    canvas.lines(mark.label, x, top + height + 10, 200, { ...caption, anchor: 'middle' }),
  )
  if (difference !== null) writeDifference(difference, (y(from.value) + y(to.value)) / 2, canvas)
  return Math.max(...captions)
}

function slopeScale(a: number, b: number, start: number, end: number) {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const least = Math.max(Math.abs(low), Math.abs(high)) * fullSlope || 1
  const spare = Math.max(0, least - (high - low)) / 2
  return scaleOf(low - spare, high + spare, start, end)
}

function writeValue(
  { shown }: Mark,
  x: number,
  y: number,
  role: Role,
  anchor: 'start' | 'end',
  canvas: Canvas,
): void {
  const side = anchor === 'end' ? -1 : 1
  const width = then - sheet.left - 16
  canvas.fitted(shown, x + 16 * side, y + 9, width, { ...value, role, anchor })
}

/** On the line, in a plate of its own. */
function writeDifference(words: string, y: number, canvas: Canvas): void {
  const room = later - then - 44
  const width = Math.min(room, canvas.widthOf(words, chip)) + 20
  const middle = (then + later) / 2
  canvas.bar({ x: middle - width / 2 - 2, y: y - 17, width: width + 4, height: 34 }, 'first', 17)
  canvas.bar({ x: middle - width / 2, y: y - 15, width, height: 30 }, 'ground', 15)
  canvas.fitted(words, middle, y + 5.5, width - 18, { ...chip, anchor: 'middle' })
}
