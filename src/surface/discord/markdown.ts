/** Pieces of a line as Discord's markdown, in which nothing that was said becomes markup of its own. */

import { cleanLine } from '../../answer/clean.ts'
import { formatMarks } from '../../answer/format-citation.ts'
import type { References } from '../../answer/references.ts'
import { type InlineHandlers, renderInline } from '../../answer/render.ts'
import type { Citation, Inline } from '../../answer/tree.ts'
import { linesOf } from '../split-words.ts'
import { limits } from './limits.ts'

export type Style = 'plain' | 'bold' | 'italic' | 'code'

/** Words as they were said, not escaped yet. */
export type Piece = { readonly text: string; readonly style: Style }

export const piece = (text: string, style: Style = 'plain'): Piece => ({ text, style })

/** Signs that begin or end markup anywhere: emphasis, code, spoilers, links, mentions, times, emoji. */
const anywhere = /[\\*_~`|[\]<>]/g
/** A scheme, behind which Discord would make a link. */
const scheme = /:(?=\/\/)/g
/** Signs that make a heading, quote, small print or list of the line that they begin. */
const atStart = /^(\s*)([#+.)-]|\d+(?=[.)](?:\s|$)))/

/** A backslash takes the meaning from any sign that is neither letter, digit nor white space. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(anywhere, '\\$&')
    .replace(scheme, '\\:')
    // Each piece may come to stand at the beginning of a line.
    .replace(atStart, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )

/** What is around the words; white space stays outside, where markup would not hold it. */
const around =
  (mark: string) =>
  (words: string): string => {
    const inner = words.trim()
    if (inner === '') return words
    const start = words.indexOf(inner)
    return `${words.slice(0, start)}${mark}${escapeMarkdown(inner)}${mark}${words.slice(start + inner.length)}`
  }

const styles: { readonly [S in Style]: (words: string) => string } = {
  plain: escapeMarkdown,
  bold: around('**'),
  italic: around('_'),
  // Within code nothing is markup, but for the sign that ends it.
  code: (words) => (words.includes('`') ? around('**')(words) : `\`${words}\``),
}

/** The space between a number and its sign: on a phone the two would part. */
const beforeUnit = /(?<=\d) (?=%)/g

/** Neighbours of one style are one, or their marks would meet. */
export function formatLine(pieces: readonly Piece[]): string {
  const joined: Piece[] = []
  for (const { text, style } of pieces.filter(({ text: said }) => said !== '')) {
    const last = joined.at(-1)
    if (last?.style === style) joined[joined.length - 1] = piece(last.text + text, style)
    else joined.push(piece(text, style))
  }
  return joined.map(({ text, style }) => styles[style](text.replace(beforeUnit, '\u00a0'))).join('')
}

const inlines: InlineHandlers<Piece> = {
  text: ({ value }) => piece(cleanLine(value)),
  strong: ({ value }) => piece(cleanLine(value), 'bold'),
  echo: ({ value }) => piece(cleanLine(value), 'italic'),
}

/** A mark never begins a line of its own. */
const held = '\u00a0'

export const wordsOf = (children: readonly Inline[]): Piece[] =>
  children.map((inline) => renderInline(inline, inlines)).filter(({ text }) => text !== '')

export function marksOf(cites: readonly Citation[], references: References): Piece[] {
  const marks = formatMarks(references.numbersOf(cites))
  return marks === '' ? [] : [piece(`${held}${marks}`)]
}

/** The signs around a piece in bold. */
const frame = '****'.length

/** Lines that each fit a page. */
export const paragraphsOf = (pieces: readonly Piece[]): string[] =>
  linesOf(pieces, { limit: limits.lineCharacters, frame }).map(formatLine)
