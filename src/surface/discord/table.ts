/** Tables, which Discord does not draw, told row by row. */

import { cleanLine } from '../../answer/clean.ts'
import { type References, sourcesOf } from '../../answer/references.ts'
import type { Table } from '../../answer/tree.ts'
import { marksOf, paragraphsOf, piece } from './markdown.ts'
import { type Part, part } from './parts.ts'

/** A bullet a row: its first cell names it in bold, the others carry their labels. */
export function tellTable({ columns, rows }: Table, references: References): Part[] {
  const [first = '', ...others] = columns.map((column) => cleanLine(column).trim())
  const bullets = rows.flatMap((row) => {
    const [name = '', ...values] = row.cells.map((cell) => cleanLine(cell).trim())
    const said = values.flatMap((value, index) =>
      value === '' ? [] : [piece(` · ${others[index] ?? ''}: `), piece(value)],
    )
    const cites = sourcesOf(row)
    const pieces = [piece(name, others.length > 0 ? 'bold' : 'plain'), ...said, ...marksOf(cites, references)]
    return paragraphsOf(pieces.filter(({ text }) => text !== '')).map((line) =>
      part('bullet', `- ${line}`, references.numbersOf(cites)),
    )
  })
  return [...paragraphsOf([piece(`${first}:`, 'italic')]).map((line) => part('label', line)), ...bullets]
}
