/** Tables: drawn by Slack where it can, else told row by row. */

import type { types } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { formatMarks } from '../../answer/format-citation.ts'
import { labels } from '../../answer/labels.ts'
import { type References, sourcesOf } from '../../answer/references.ts'
import type { Answer, Language, Table } from '../../answer/tree.ts'
import { limits, type Place } from './limits.ts'
import { blockPart, type Part } from './parts.ts'
import { held, paragraphsOf, richText, section, type Text, text } from './rich.ts'

export type Legend = { readonly lang: Language; readonly references: References }

/** Slack draws one table a message: the one with the most cells, if it is within the limits. */
export function drawnTable({ body }: Answer, place: Place): Table | null {
  if (limits.tables[place] === 0) return null
  const tables = body.flatMap((block) => (block.type === 'table' && isDrawable(block) ? [block] : []))
  return tables.toSorted((a, b) => cellCount(b) - cellCount(a))[0] ?? null
}

const cellCount = ({ rows, columns }: Table): number => rows.length * columns.length

function isDrawable({ columns, rows }: Table): boolean {
  const words = [columns, ...rows.map(({ cells }) => cells)].flat()
  const length = words.reduce((sum, cell) => sum + cell.length + '{"type":"raw_text","text":""},'.length, 0)
  return (
    rows.length > 0 &&
    rows.length < limits.tableRows &&
    columns.length < limits.tableColumns &&
    length <= limits.tableCharacters
  )
}

/** Slack refuses a cell without a sign in it. */
const cell = (words: string): types.RawTextElement => ({
  type: 'raw_text',
  text: cleanLine(words).trim() || held,
})

/** A grid with the marks in a last column. */
export function drawTable({ columns, rows }: Table, { lang, references }: Legend): Part[] {
  const marks = rows.map((row) => formatMarks(references.numbersOf(sourcesOf(row))))
  const isMarked = marks.some((mark) => mark !== '')
  const head = [...columns, ...(isMarked ? [labels[lang].sources] : [])]
  return [
    blockPart({
      type: 'table',
      column_settings: head.map((name, column) => ({ is_wrapped: isWordy(name, column, rows) })),
      rows: [
        head.map(cell),
        ...rows.map(({ cells }, index) => [
          ...columns.map((_, column) => cell(cells[column] ?? '')),
          ...(isMarked ? [cell(marks[index] ?? '')] : []),
        ]),
      ],
    }),
  ]
}

/** Words may wrap on a narrow screen; a number keeps its unit on its line. */
const isWordy = (name: string, column: number, rows: Table['rows']): boolean =>
  Math.max(name.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)) > longestUnwrapped

const longestUnwrapped = 20

/** A bullet a row: its first cell names it, the others carry their labels. */
export function tellTable({ columns, rows }: Table, { references }: Legend): Part[] {
  const [first, ...others] = columns.map((column) => cleanLine(column))
  const bullets = rows.flatMap((row): Part[] => {
    const [name = '', ...values] = row.cells.map((words) => cleanLine(words).trim())
    const said = values.flatMap((words, index): Text[] =>
      words === '' ? [] : [text(` · ${others[index] ?? ''}: `), text(words)],
    )
    const marks = formatMarks(references.numbersOf(sourcesOf(row)))
    const pieces = [
      others.length > 0 ? text(name, { bold: true }) : text(name),
      ...said,
      text(marks === '' ? '' : `${held}${marks}`),
    ]
    return paragraphsOf(pieces.filter((piece) => piece.text !== '')).map((line) => ({
      type: 'bullet',
      section: section(line),
    }))
  })
  return [blockPart(richText(section([text(`${first ?? ''}:`, { italic: true })])), true), ...bullets]
}
