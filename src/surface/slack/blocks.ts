/** How each block of an Answer looks in Slack: its parts. */

import { clean, cleanLine } from '../../answer/clean.ts'
import { labels, signs } from '../../answer/labels.ts'
import { sourcesOf } from '../../answer/references.ts'
import type { BlockHandlers } from '../../answer/render.ts'
import { segmentsOf } from '../../answer/segments.ts'
import type { Draft, Table } from '../../answer/tree.ts'
import { blockPart, type Part } from './parts.ts'
import { paragraphsOf, richText, section, type Text, text, wordsOf } from './rich.ts'
import { drawTable, type Legend, tellTable } from './table.ts'

export type Context = Legend & {
  /** The one that Slack draws. */
  readonly drawn: Table | null
  /** Whether lines to type next are words here, or buttons that somebody else sets. */
  readonly offers: 'words' | 'buttons'
}

export const proseParts = (pieces: readonly Text[], opens = false): Part[] =>
  paragraphsOf(pieces).map((line) => blockPart(richText(section(line)), opens))

const quoteParts = (pieces: readonly Text[]): Part[] =>
  paragraphsOf(pieces).map((line) => blockPart(richText({ type: 'rich_text_quote', elements: line })))

export const blocks: BlockHandlers<Part[], Context> = {
  statement: (block, { references }) =>
    paragraphsOf(wordsOf(block.children, sourcesOf(block), references)).map((line) => ({
      type: 'bullet',
      section: section(line),
    })),
  paragraph: ({ children }, { references }) => proseParts(wordsOf(children, [], references)),
  heading: ({ children }, { references }) =>
    proseParts(
      wordsOf(children, [], references).map((piece) => text(piece.text, { bold: true })),
      true,
    ),
  notice: ({ children }, { lang, references }) =>
    proseParts([text(`${labels[lang].notice}: `, { bold: true }), ...wordsOf(children, [], references)]),
  table: (table, context) => (table === context.drawn ? drawTable : tellTable)(table, context),
  /** Follows in a message of its own when it is drawn. */
  chart: () => [],
  quote: ({ words, cites }, { references }) =>
    quoteParts(wordsOf([{ type: 'text', value: `“${words.trim()}”` }], cites, references)),
  draft: (draft) => quoteParts(draftPieces(draft)),
  next: ({ commands }, { lang, offers }) =>
    offers === 'buttons'
      ? []
      : proseParts([
          text(`${labels[lang].next}: `),
          ...commands.flatMap((line, index) => [
            ...(index > 0 ? [text(' · ')] : []),
            text(cleanLine(line), { code: true }),
          ]),
        ]),
}

/** A person's own words; each number in bold, with the sign of its verdict behind it. */
const draftPieces = (draft: Draft): Text[] =>
  segmentsOf(draft)
    .flatMap(({ words, check }) =>
      check
        ? [text(clean(words), { bold: true }), text(` [${signs[check.verdict]}]`, { bold: true })]
        : [text(clean(words))],
    )
    .filter((piece) => piece.text !== '')
