/** Tables of a draft, as Markdown writes them: a cell is told by its column's head and its row's. */

import type { Span } from './passages.ts'

/** One cell: what stands in the corner and at the head of its row and column, and where it stands in the draft. */
export type Cell = Span & { readonly heads: readonly string[] }

/** A table with its place in the draft; `to` excluded. */
export type Table = Span & { readonly cells: readonly Cell[] }

const row = /^[ \t]*\|.*\|[ \t]*$/
const rule = /^[ \t]*\|[ \t:|-]*-[ \t:|-]*\|[ \t]*$/

/** All tables in order: a row of heads, a rule of dashes, rows. */
export function tablesIn(draft: string): Table[] {
  const lines = linesOf(draft)
  const tables: Table[] = []
  for (let at = 0; at + 2 < lines.length; at += 1) {
    const [head, dashes] = [lines[at], lines[at + 1]]
    if (!head || !dashes || !row.test(head.text) || !rule.test(dashes.text)) continue
    let end = at + 2
    while (row.test(lines[end]?.text ?? '')) end += 1
    const last = lines[end - 1] ?? dashes
    const cells = cellsUnder(cellsOf(head), lines.slice(at + 2, end).map(cellsOf))
    tables.push({ from: head.from, to: last.from + last.text.length, cells })
    at = end - 1
  }
  return tables
}

type Line = { readonly text: string; readonly from: number }
type Field = Span & { readonly text: string }

function linesOf(draft: string): Line[] {
  let from = 0
  return draft.split('\n').map((text) => {
    const line = { text, from }
    from += text.length + 1
    return line
  })
}

/** What stands between the bars. */
function cellsOf({ text, from }: Line): Field[] {
  const fields: Field[] = []
  let begin = text.indexOf('|') + 1
  for (let bar = text.indexOf('|', begin); bar >= 0; bar = text.indexOf('|', begin)) {
    fields.push({ text: text.slice(begin, bar).trim(), from: from + begin, to: from + bar })
    begin = bar + 1
  }
  return fields
}

/** Heads are read by themselves. */
const cellsUnder = (heads: readonly Field[], rows: readonly (readonly Field[])[]): Cell[] => [
  ...heads.map(({ from, to }) => ({ from, to, heads: [] })),
  ...rows.flatMap(([first, ...others]) =>
    first
      ? [
          { from: first.from, to: first.to, heads: [] },
          ...others.map(({ from, to }, nth) => ({
            from,
            to,
            heads: [heads[0]?.text ?? '', first.text, heads[nth + 1]?.text ?? ''].filter(
              (text) => text !== '',
            ),
          })),
        ]
      : [],
  ),
]
