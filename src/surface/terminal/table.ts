/** Lays a table out within a width: side by side where that reads well, otherwise a line a cell. */

import { createPaint, type Paint, type Style } from './paint.ts'
import { widthOf } from './width.ts'
import { type Indent, noIndent, type Piece, wrap } from './wrap.ts'

export type Grid = {
  readonly columns: readonly string[]
  /** As many cells as columns, and the reference marks. */
  readonly rows: readonly Row[]
}

type Row = { readonly cells: readonly string[]; readonly marks: string }

const gap = 2
/** No column is squeezed below this, unless it needs no more. */
const narrowest = 10
/** Rows taller than this read better one cell a line. */
const tallest = 3

export function layTable(grid: Grid, width: number, paint: Paint): string[] {
  const hasMarks = grid.rows.some(({ marks }) => marks !== '')
  const columns = hasMarks ? [...grid.columns, ''] : grid.columns
  const rows = grid.rows.map(({ cells, marks }) =>
    columns.map((_, column) => cells[column] ?? (column === grid.columns.length ? marks : '')),
  )
  const widths = squeeze(columns, rows, width)
  const laid = widths ? rows.map((cells) => wrapRow(cells, widths)) : []
  if (!widths || laid.some(({ height }) => height > tallest)) return listed(grid, width, paint)
  const styles = columns.map((_, column): Style => (column === grid.columns.length ? 'quiet' : 'plain'))
  return [
    ...linesOf(
      wrapRow(columns, widths),
      widths,
      columns.map(() => 'quiet'),
      paint,
    ),
    paint(
      widths
        .slice(0, grid.columns.length)
        .map((size) => '─'.repeat(size))
        .join(' '.repeat(gap)),
      'quiet',
    ),
    ...laid.flatMap((row) => linesOf(row, widths, styles, paint)),
  ]
}

/** Column widths that fit, taken off the widest; null where even the narrowest do not. */
function squeeze(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const cellsOf = (column: number): string[] => [
    columns[column] ?? '',
    ...rows.map((cells) => cells[column] ?? ''),
  ]
  const widths = columns.map((_, column) => Math.max(...cellsOf(column).map(widthOf)))
  // Words are not broken, and neither are marks, which stand under no heading.
  const least = columns.map((heading, column) =>
    heading === ''
      ? (widths[column] ?? 0)
      : Math.max(
          Math.min(narrowest, widths[column] ?? 0),
          ...cellsOf(column).flatMap((cell) => cell.split(' ').map(widthOf)),
        ),
  )
  const room = width - gap * (columns.length - 1)
  const total = (): number => widths.reduce((sum, size) => sum + size, 0)
  while (total() > room) {
    const spare = widths.map((size, column) => size - (least[column] ?? 0))
    const widest = spare.indexOf(Math.max(...spare))
    if ((spare[widest] ?? 0) <= 0) return null
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

type Wrapped = { readonly cells: readonly (readonly string[])[]; readonly height: number }

/** A cell that is too long goes on beneath itself. */
function wrapRow(row: readonly string[], widths: readonly number[]): Wrapped {
  const bare = createPaint(false)
  const cells = row.map((cell, column) =>
    wrap([{ words: cell, style: 'plain' }], widths[column] ?? 0, noIndent, bare),
  )
  return { cells, height: Math.max(1, ...cells.map((lines) => lines.length)) }
}

function linesOf(
  { cells, height }: Wrapped,
  widths: readonly number[],
  styles: readonly Style[],
  paint: Paint,
): string[] {
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map((lines) => lines[index] ?? '')
    // Nothing is padded behind the last part that says something.
    const end = parts.findLastIndex((part) => part !== '')
    const padded = parts.slice(0, end + 1).map((part, column) => {
      const room = column < end ? (widths[column] ?? 0) - widthOf(part) : 0
      return paint(part, styles[column] ?? 'plain') + ' '.repeat(Math.max(0, room))
    })
    return padded.join(' '.repeat(gap))
  })
}

/** One cell a line: the first names the row, the others carry their labels, the marks stand behind the last. */
function listed({ columns, rows }: Grid, width: number, paint: Paint): string[] {
  const lay = (pieces: readonly Piece[], indent: Indent): string[] => wrap(pieces, width, indent, paint)
  const items = rows.flatMap(({ cells: [name = '', ...values], marks }) => {
    const filled = values.flatMap((words, index) =>
      words === '' ? [] : [{ label: columns[index + 1] ?? '', words }],
    )
    const markAt = (at: number): Piece => ({
      words: at === filled.length && marks !== '' ? ` ${marks}` : '',
      style: 'quiet',
    })
    return [
      ...lay([{ words: name, style: 'strong' }, markAt(0)], { first: '• ', rest: 2 }),
      ...filled.flatMap(({ label, words }, index) =>
        lay([{ words: `${label}: `, style: 'quiet' }, { words, style: 'plain' }, markAt(index + 1)], {
          first: '  ',
          rest: 4,
        }),
      ),
    ]
  })
  return [...lay([{ words: `${columns[0] ?? ''}:`, style: 'quiet' }], noIndent), ...items]
}
