/** Ranked bars: names to the left, values at the ends, the sum of all beneath. */

import type { Mark, RankedPicture } from '../answer/chart.ts'
import { type Canvas, type Lettering, lineHeight, sheet } from './canvas.ts'
import { barScale, type Scale } from './scale.ts'

const name: Lettering = { size: 15, anchor: 'end' }
const value: Lettering = { size: 16, bold: true }
const thickness = 18
const breath = 7
/** No name takes more than this; a longer one wraps. */
const widestName = 178

export function paintRanked({ marks, total, asked }: RankedPicture, canvas: Canvas, top: number): number {
  const values = marks.map((mark) => mark.value)
  const all = total ? [...marks, total] : marks
  const names = Math.min(widestName, Math.max(...all.map(({ label }) => canvas.widthOf(label, name))))
  const room = Math.max(...marks.map(({ shown }) => Math.min(110, canvas.widthOf(shown, value)))) + breath
  const left = sheet.left + names + 12
  const x = barScale(values, left + (values.some((one) => one < 0) ? room : 0), sheet.right - room)
  let y = top
  for (const mark of marks) {
    const isAsked = asked === null || mark.label === asked
    y = paintRow(mark, isAsked, { x, names, room, isOneAsked: asked !== null, canvas }, y)
  }
  return total ? paintTotal(total, names, canvas, y) : y
}

type Layout = {
  readonly x: Scale
  readonly names: number
  readonly room: number
  readonly isOneAsked: boolean
  readonly canvas: Canvas
}

function paintRow(
  mark: Mark,
  isAsked: boolean,
  { x, names, room, isOneAsked, canvas }: Layout,
  top: number,
): number {
  // By its weight as well: a colour alone tells nobody anything.
  const lettering = { ...name, bold: isAsked && isOneAsked }
  const count = canvas.countLines(mark.label, names + 1, lettering)
  const text = count * lineHeight(name.size)
  const height = Math.max(thickness, text) + 10
  const middle = top + height / 2
  canvas.lines(mark.label, sheet.left + names, middle - text / 2, names + 1, lettering)
  const [from, to] = [Math.min(x(0), x(mark.value)), Math.max(x(0), x(mark.value))]
  canvas.bar(
    { x: from, y: middle - thickness / 2, width: Math.max(2, to - from), height: thickness },
    isAsked ? 'first' : 'tint',
    2,
  )
  const [place, anchor] = mark.value < 0 ? [from - breath, 'end' as const] : [to + breath, 'start' as const]
  canvas.fitted(mark.shown, place, middle + value.size * 0.34, room - breath + 1, { ...value, anchor })
  return top + height
}

function paintTotal({ label, shown }: Mark, names: number, canvas: Canvas, top: number): number {
  const left = sheet.left + names + 12
  canvas.stroke(`M${sheet.left} ${top + 4}H${sheet.right}`, 'rule', 1.5)
  const end = canvas.lines(label, sheet.left + names, top + 12, names + 1, { ...name, bold: true })
  canvas.fitted(shown, left, top + 12 + value.size * 0.95, sheet.right - left, { ...value, size: 18 })
  return Math.max(end, top + 34)
}
