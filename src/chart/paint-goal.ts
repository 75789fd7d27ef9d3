/** A goal: a bar that grows from the baseline towards the mark of the target, whichever way that lies. */

import type { GoalPicture, Mark } from '../answer/chart.ts'
import { type Anchor, type Canvas, type Lettering, lineHeight, sheet } from './canvas.ts'
import { type Scale, scaleOf } from './scale.ts'
import type { Role } from './theme.ts'

const height = 40
/** How far the mark of the target stands out over the bar. */
const beyond = 7
const caption: Lettering = { size: 15, role: 'soft' }
const large: Lettering = { size: 30, bold: true }
const small: Lettering = { size: 21, bold: true }

export function paintGoal({ baseline, latest, target }: GoalPicture, canvas: Canvas, top: number): number {
  const start = baseline?.value ?? 0
  const x = goalScale([start, latest.value, target.value])
  const [from, at, aim] = [x(start), x(latest.value), x(target.value)]
  const under = writeAbove(latest, at, canvas, top)
  const middle = under + beyond + height / 2 + 4
  paintBars([from, at, aim], baseline !== null, canvas, middle)
  const below = middle + height / 2 + beyond
  const first = baseline ? writeBelow(baseline, from, 'ink', canvas, below) : null
  // Two inscriptions that would run into each other stand one under the other.
  const second = placeOf(target, aim, small, canvas)
  const isFree = !first || second.left > first.place.right + 14 || second.right < first.place.left - 14
  return Math.max(
    first?.end ?? below,
    writeBelow(target, aim, 'second', canvas, isFree ? below : (first?.end ?? below) + 4).end,
  )
}

/** A little room on both sides, none beyond zero where the bar begins there. */
function goalScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const rim = 8
  return scaleOf(low, high === low ? low + 1 : high, sheet.left + rim, sheet.right - rim)
}

function paintBars(
  [from, at, aim]: readonly [number, number, number],
  hasBaseline: boolean,
  canvas: Canvas,
  middle: number,
): void {
  const across = (a: number, b: number, tall: number) => ({
    x: Math.min(a, b),
    y: middle - tall / 2,
    width: Math.abs(a - b),
    height: tall,
  })
  canvas.bar(across(sheet.left, sheet.right, height), 'track', 4)
  canvas.bar(across(from, aim, height), 'tint', 0)
  canvas.bar(across(from, at, height / 2), 'first', 0)
  const line = (x: number, reach: number): string =>
    `M${x} ${middle - height / 2 - reach}V${middle + height / 2 + reach}`
  canvas.stroke(line(from, 0), 'ink', hasBaseline ? 3 : 2)
  canvas.stroke(line(aim, beyond - 2), 'second', 6)
  canvas.dot(at, middle, 13, 'first')
}

type Place = {
  readonly x: number
  readonly anchor: Anchor
  readonly left: number
  readonly right: number
  readonly width: number
}

/** Centred over its place; at the edges it keeps to the edge. */
function placeOf({ label, shown }: Mark, at: number, type: Lettering, canvas: Canvas): Place {
  const wanted = Math.max(canvas.widthOf(shown, type), Math.min(canvas.widthOf(label, caption), widest))
  const width = Math.min(wanted, sheet.inner) + 1
  const middle = { x: at, anchor: 'middle', left: at - width / 2, right: at + width / 2, width } as const
  if (middle.left < sheet.left)
    return { x: sheet.left, anchor: 'start', left: sheet.left, right: sheet.left + width, width }
  if (middle.right > sheet.right)
    return { x: sheet.right, anchor: 'end', left: sheet.right - width, right: sheet.right, width }
  return middle
}

/** A longer caption wraps. */
const widest = 230

function writeAbove(mark: Mark, at: number, canvas: Canvas, top: number): number {
  return write(mark, placeOf(mark, at, large, canvas), { ...large, role: 'first' }, canvas, top)
}

function writeBelow(
  mark: Mark,
  at: number,
  role: Role,
  canvas: Canvas,
  top: number,
): { readonly place: Place; readonly end: number } {
  const place = placeOf(mark, at, small, canvas)
  return { place, end: write(mark, place, { ...small, role }, canvas, top) }
}

/** The value, and its caption under it. */
function write(
  { label, shown }: Mark,
  { x, anchor, width }: Place,
  type: Lettering,
  canvas: Canvas,
  top: number,
): number {
  canvas.fitted(shown, x, top + type.size * 0.95, width, { ...type, anchor })
  return canvas.lines(label, x, top + lineHeight(type.size), width, { ...caption, anchor })
}
