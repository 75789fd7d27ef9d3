/** Who stood on a list in which period: a sign a cell, never a colour alone. */

import type { Presence, PresencePicture } from '../answer/chart.ts'
import { type Canvas, type Lettering, lineHeight, sheet } from './canvas.ts'

const name: Lettering = { size: 16 }
const head: Lettering = { size: 16, bold: true, anchor: 'middle' }
const small: Lettering = { size: 15, role: 'soft' }
/** What the cells may take of the width, however many they are. */
const widestCells = 264
const widestCell = 66

export function paintPresence(
  { rows, columns, legend }: PresencePicture,
  canvas: Canvas,
  top: number,
): number {
  const used = new Set(rows.flatMap(({ cells }) => cells))
  const under = paintLegend(
    (['on', 'off', 'unknown'] as const).filter((sign) => used.has(sign)),
    legend,
    canvas,
    top,
  )
  const width = Math.min(widestCell, widestCells / columns.length)
  const left = sheet.right - width * columns.length
  const middleOf = (column: number): number => left + width * (column + 0.5)
  const heads = columns.map((words, column) => paintHead(words, middleOf(column), width, canvas, under + 8))
  let y = Math.max(...heads) + 5
  for (const { label, cells } of rows) {
    canvas.stroke(`M${sheet.left} ${y}H${sheet.right}`, 'rule', 1)
    const room = left - sheet.left - 8
    const text = canvas.countLines(label, room, name) * lineHeight(name.size)
    const height = Math.max(26, text + 8)
    canvas.lines(label, sheet.left, y + (height - text) / 2, room, name)
    for (const [column] of columns.entries())
      paintSign(cells[column] ?? 'unknown', middleOf(column), y + height / 2, Math.min(width - 6, 52), canvas)
    y += height
  }
  return y
}

function paintHead(words: string, x: number, width: number, canvas: Canvas, top: number): number {
  canvas.fitted(words, x, top + head.size * 0.95, width - 4, head)
  return top + lineHeight(head.size)
}

/** The signs with their meanings, next to each other while there is room. */
function paintLegend(
  signs: readonly Presence[],
  legend: PresencePicture['legend'],
  canvas: Canvas,
  top: number,
): number {
  let [x, y] = [sheet.left, top]
  for (const sign of signs) {
    const width = 30 + canvas.widthOf(legend[sign], small)
    if (x > sheet.left && x + width > sheet.right) {
      x = sheet.left
      y += lineHeight(small.size) + 4
    }
    paintSign(sign, x + 11, y + 10, 22, canvas)
    canvas.fitted(legend[sign], x + 29, y + 15, sheet.right - x - 29, small)
    x += width + 20
  }
  return y + lineHeight(small.size)
}

function paintSign(sign: Presence, x: number, y: number, width: number, canvas: Canvas): void {
  // The strokes of a narrow cell are smaller, so that neighbours do not touch.
  const size = Math.min(1, Math.max(0.4, width / 24))
  if (sign === 'on') {
    canvas.bar({ x: x - width / 2, y: y - 9, width, height: 18 }, 'first', 4)
    canvas.stroke(
      `M${x - 6 * size} ${y}L${x - 1.5 * size} ${y + 4.5 * size}L${x + 6.5 * size} ${y - 4.5 * size}`,
      'onFirst',
      2.5,
    )
  } else if (sign === 'off') canvas.stroke(`M${x - 6 * size} ${y}L${x + 6 * size} ${y}`, 'soft', 2.4)
  else canvas.line('?', x, y + 6, { size: 17, bold: true, role: 'soft', anchor: 'middle' })
}
