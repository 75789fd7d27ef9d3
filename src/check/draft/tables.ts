/** Tables of a draft, as Markdown writes them: a cell is told by its column's head and its row's. */

/** Characters of the draft, `to` excluded. */
export type Extent = { readonly from: number; readonly to: number }

/** One cell: what stands in the corner and at the head of its row and column, and where it stands in the draft. */
export type Cell = Extent & { readonly heads: readonly string[] }

/** With its place in the draft. */
export type Table = Extent & { readonly cells: readonly Cell[] }

/** Bars at both ends. */
function isRow(line: Line | undefined): line is Line {
  const text = line?.text.trim() ?? ''
  return text.length > 1 && text.startsWith('|') && text.endsWith('|')
}

/** The dashes under the heads. */
const isRule = (line: Line | undefined): boolean =>
  isRow(line) && line.text.includes('-') && /^[ \t:|-]+$/.test(line.text.trim())

/** All tables in order: a row of heads, a rule of dashes, rows. */
export function tablesIn(draft: string): Table[] {
  const lines = linesOf(draft)
  const tables: Table[] = []
  for (let at = 0; at + 2 < lines.length; at += 1) {
    const head = lines[at]
    if (!isRow(head) || !isRule(lines[at + 1])) continue
    let end = at + 2
    while (isRow(lines[end])) end += 1
    const last = lines[end - 1] ?? head
    const cells = cellsUnder(cellsOf(head), lines.slice(at + 2, end).map(cellsOf))
    tables.push({ from: head.from, to: last.from + last.text.length, cells })
    at = end - 1
  }
  return tables
}

type Line = { readonly text: string; readonly from: number }
type Field = Extent & { readonly text: string }

function linesOf(draft: string): Line[] {
  let from = 0
  return draft.split('\n').map((text) => {
    const line = { text, from }
    from += text.length + 1
    return line
  })
}

/** What stands between the bars; one behind a backslash belongs to its cell. */
function cellsOf({ text, from }: Line): Field[] {
  const fields: Field[] = []
  let begin = text.indexOf('|') + 1
  for (const { index: bar } of text.matchAll(/(?<!\\)\|/g)) {
    if (bar < begin) continue
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
