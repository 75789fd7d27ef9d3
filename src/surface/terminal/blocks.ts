/** How each block of an Answer looks in a terminal: its lines. */

import { cleanLine } from '../../answer/clean.ts'
import { formatMarks } from '../../answer/format-citation.ts'
import { labels } from '../../answer/labels.ts'
import { type References, sourcesOf } from '../../answer/references.ts'
import { type BlockHandlers, type InlineHandlers, renderInline } from '../../answer/render.ts'
import type { Citation, Inline, Language } from '../../answer/tree.ts'
import { layChart } from './chart.ts'
import { markedLines } from './draft.ts'
import type { Paint, Style } from './paint.ts'
import { layTable } from './table.ts'
import { type Indent, noIndent, type Piece, wrap } from './wrap.ts'

export type Context = {
  readonly lang: Language
  readonly references: References
  readonly width: number
  readonly paint: Paint
}

const inlines: InlineHandlers<Piece> = {
  text: ({ value }) => ({ words: value, style: 'plain' }),
  strong: ({ value }) => ({ words: value, style: 'strong' }),
  echo: ({ value }) => ({ words: value, style: 'type' }),
}

/** A paragraph's words with their marks, wrapped. */
export function linesOf(
  children: readonly Inline[],
  cites: readonly Citation[],
  { references, width, paint }: Context,
  { indent = noIndent, tone = 'plain' }: { readonly indent?: Indent; readonly tone?: Style } = {},
): string[] {
  const pieces = children
    .map((inline) => renderInline(inline, inlines))
    .map(({ words, style }) => ({ words: cleanLine(words), style: style === 'plain' ? tone : style }))
  const marks = formatMarks(references.numbersOf(cites))
  return wrap([...pieces, { words: marks === '' ? '' : ` ${marks}`, style: 'quiet' }], width, indent, paint)
}

const bullet: Indent = { first: '• ', rest: 2 }
const inset: Indent = { first: '  ', rest: 2 }
const typed: Indent = { first: '  ', rest: 4 }

export const blocks: BlockHandlers<string[], Context> = {
  statement: (block, context) => linesOf(block.children, sourcesOf(block), context, { indent: bullet }),
  paragraph: ({ children }, context) => linesOf(children, [], context),
  heading: ({ children }, context) => linesOf(children, [], context, { tone: 'strong' }),
  notice: ({ children }, context) => {
    const label = context.paint(`${labels[context.lang].notice}: `, 'care')
    return linesOf(children, [], context, { indent: { first: label, rest: 2 } })
  },
  table: ({ columns, rows }, { references, width, paint }) => {
    const marked = rows.map((row) => ({
      cells: row.cells.map(cleanLine),
      marks: formatMarks(references.numbersOf(sourcesOf(row))),
    }))
    return layTable({ columns: columns.map(cleanLine), rows: marked }, width, paint)
  },
  chart: ({ picture, cites }, { references, width, paint }) =>
    layChart(picture, formatMarks(references.numbersOf(cites)), { width, paint }),
  quote: ({ words, cites }, context) =>
    linesOf([{ type: 'text', value: `“${words.trim()}”` }], cites, context, { indent: inset, tone: 'quiet' }),
  draft: (draft, { width, paint }) =>
    markedLines(draft).flatMap((pieces) => {
      const lines = wrap(pieces, width, inset, paint)
      return lines.length > 0 ? lines : ['']
    }),
  next: ({ commands }, { lang, width, paint }) => [
    paint(`${labels[lang].next}:`, 'quiet'),
    ...commands.flatMap((line) => wrap([{ words: cleanLine(line), style: 'type' }], width, typed, paint)),
  ],
}
