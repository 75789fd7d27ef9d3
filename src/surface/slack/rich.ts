/** Builders for Slack's rich text, whose elements are taken literally: nothing in them becomes a mention or a link. */

import type { types } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { formatMarks } from '../../answer/format-citation.ts'
import type { References } from '../../answer/references.ts'
import { type InlineHandlers, renderInline } from '../../answer/render.ts'
import type { Citation, Inline } from '../../answer/tree.ts'
import { linesOf } from '../split-words.ts'
import { limits } from './limits.ts'

export type Text = types.RichTextText
export type Section = types.RichTextSection
type Style = NonNullable<Text['style']>

export const text = (words: string, style?: Style): Text =>
  style ? { type: 'text', text: words, style } : { type: 'text', text: words }

export const section = (elements: readonly Text[]): Section => ({
  type: 'rich_text_section',
  elements: [...elements],
})

export const richText = (...elements: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements,
})

const inlines: InlineHandlers<Text> = {
  text: ({ value }) => text(cleanLine(value)),
  strong: ({ value }) => text(cleanLine(value), { bold: true }),
  echo: ({ value }) => text(cleanLine(value), { italic: true }),
}

/** A mark never begins a line of its own. */
export const held = '\u00a0'

/** A block's words with their reference marks, as pieces of a line; Slack refuses empty ones. */
export function wordsOf(
  children: readonly Inline[],
  cites: readonly Citation[],
  references: References,
): Text[] {
  const marks = formatMarks(references.numbersOf(cites))
  return [
    ...children.map((inline) => renderInline(inline, inlines)),
    text(marks === '' ? '' : `${held}${marks}`),
  ].filter((piece) => piece.text !== '')
}

/** The braces and names around each piece: a draft full of numbers has hundreds of them. */
const frame = JSON.stringify(text('', { bold: true })).length

/** Lines of pieces, each within the length of a paragraph. */
export const paragraphsOf = (pieces: readonly Text[]): Text[][] =>
  linesOf(pieces, { limit: limits.paragraphCharacters, frame })
