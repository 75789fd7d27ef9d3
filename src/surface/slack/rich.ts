/** Builders for Slack's rich text, whose elements are taken literally: nothing in them becomes a mention or a link. */

import type { types } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { formatMarks } from '../../answer/format-citation.ts'
import type { References } from '../../answer/references.ts'
import { type InlineHandlers, renderInline } from '../../answer/render.ts'
import type { Citation, Inline } from '../../answer/tree.ts'
import { splitWords } from '../split-words.ts'
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

/** Lines of pieces, each within the length of a paragraph; a longer one goes on in the next at a space. */
export function paragraphsOf(pieces: readonly Text[]): Text[][] {
  const paragraphs: Text[][] = []
  let room = 0
  for (const { text: words, style } of pieces.flatMap(shortened)) {
    if (words.length > room) {
      paragraphs.push([])
      room = limits.paragraphCharacters
    }
    paragraphs.at(-1)?.push(text(words, style))
    room -= words.length
  }
  return paragraphs
}

const shortened = ({ text: words, style }: Text): Text[] =>
  splitWords(words, limits.paragraphCharacters).map((part) => text(part, style))
