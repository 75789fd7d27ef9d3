/** An Answer as plain text: for pipes, the machine's door, and whatever knows no markup. */

import { clean, cleanLine } from './clean.ts'
import { formatMarks } from './format-citation.ts'
import { labels, signs } from './labels.ts'
import { type References, referencesOf, sourcesOf } from './references.ts'
import { type BlockHandlers, type InlineHandlers, renderBlock, renderInline } from './render.ts'
import { segmentsOf } from './segments.ts'
import { sourceListOf } from './source-list.ts'
import type { Answer, Citation, Inline, Language, Table } from './tree.ts'

type Context = { readonly lang: Language; readonly references: References }

/** Everything an Answer says: the direct words, the blocks, the numbered sources. */
export function renderPlain(answer: Answer): string {
  const { lang } = answer
  const context = { lang, references: referencesOf(answer) }
  const sources = sourceListOf(context.references, lang)
  const [last, ...before] = [...answer.body].reverse()
  // What to type next reads best after the sources, as the last line.
  const ending = last?.type === 'next' ? last : null
  const blocksBefore = ending ? before.reverse() : answer.body
  // All that a picture shows is said in words beside it.
  const body = blocksBefore.filter(({ type }) => type !== 'chart')
  const parts = [
    renderBlock(answer.direct, blocks, context),
    body.map((block) => renderBlock(block, blocks, context)).join('\n'),
    sources ? [sources.title, ...sources.items].join('\n') : '',
    ending ? renderBlock(ending, blocks, context) : '',
  ]
  return parts
    .map((part) => withoutGaps(clean(part)))
    .filter((part) => part !== '')
    .join('\n\n')
}

/** One blank line at most, and none at either end, whatever a draft leaves of its own when it is clean. */
const withoutGaps = (words: string): string =>
  words
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()

/** The direct words alone, without marks. */
export const plainDirect = ({ direct }: Answer): string => cleanLine(plainWords(direct.children)).trim()

const inlines: InlineHandlers<string> = {
  text: ({ value }) => value,
  strong: ({ value }) => value,
  echo: ({ value }) => value,
}

/** The words of a block, one line. */
export const plainWords = (children: readonly Inline[]): string =>
  cleanLine(children.map((inline) => renderInline(inline, inlines)).join('')).trim()

const marked = (words: string, cites: readonly Citation[], { references }: Context): string =>
  [words, formatMarks(references.numbersOf(cites))].filter((part) => part !== '').join(' ')

const blocks: BlockHandlers<string, Context> = {
  statement: (block, context) => marked(plainWords(block.children), sourcesOf(block), context),
  paragraph: ({ children }) => plainWords(children),
  heading: ({ children }) => `\n${plainWords(children)}`,
  notice: ({ children }, { lang }) => `${labels[lang].notice}: ${plainWords(children)}`,
  table: (table, context) => `\n${columnsOf(table, context).join('\n')}\n`,
  chart: () => '',
  quote: ({ words, cites }, context) => marked(`“${cleanLine(words).trim()}”`, cites, context),
  draft: (draft) =>
    segmentsOf(draft)
      .map(({ words, check }) => (check ? `${words} [${signs[check.verdict]}]` : words))
      .join(''),
  next: ({ commands }, { lang }) =>
    `${labels[lang].next}: ${commands.map((line) => cleanLine(line)).join(' · ')}`,
}

/** Aligned columns; the last holds the marks. */
function columnsOf({ columns, rows }: Table, context: Context): string[] {
  const lines = [
    [...columns, ''],
    ...rows.map((row) => [...row.cells, marked('', sourcesOf(row), context)]),
  ].map((cells) => cells.map((cell) => cleanLine(cell).trim()))
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)),
  )
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  )
}
