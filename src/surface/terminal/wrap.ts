/** Wraps styled words to a width, whole words to a line; what belongs together stays together. */

import type { Paint, Style } from './paint.ts'
import { widthOf } from './width.ts'

export type Piece = { readonly words: string; readonly style: Style }

export type Indent = {
  /** Before the first line, already painted. */
  readonly first: string
  /** Columns before the others. */
  readonly rest: number
}

export const noIndent: Indent = { first: '', rest: 0 }

/** A number keeps its sign or unit, an ordinal its noun, a page its abbreviation, a word its reference mark. */
const joined = new RegExp(
  [
    '(?<=\\d) (?=%|mio\\.|kr\\.|million)',
    '(?<=\\b\\d{1,2}\\.) (?=\\p{Ll})',
    '(?<=DKK|=|\\b(?:kap|ch|s|p)\\.|\\b(?:linje|line)) (?=\\d)',
    '(?<=,) (?=\\d+[\\],–])',
    ' (?=\\[\\d)',
  ].join('|'),
  'gu',
)

/** Stands for a blank at which no line ends; a plain blank again when printed. */
const glue = '\u00a0'

export function wrap(pieces: readonly Piece[], width: number, indent: Indent, paint: Paint): string[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = widthOf(indent.first)
  for (const word of wordsOf(glued(pieces)).flatMap((one) => fitting(one, width - indent.rest))) {
    const size = sizeOf(word)
    if (line.length > 0 && used + 1 + size > width) {
      lines.push(line)
      line = []
      used = indent.rest
    }
    const blank: Piece[] = line.length > 0 ? [{ words: ' ', style: joinStyle(line, word) }] : []
    used += blank.length + size
    line = [...line, ...blank, ...word]
  }
  if (line.length > 0) lines.push(line)
  return lines.map(
    (pieces, index) => (index === 0 ? indent.first : ' '.repeat(indent.rest)) + painted(pieces, paint),
  )
}

const sizeOf = (word: readonly Piece[]): number => word.reduce((sum, { words }) => sum + widthOf(words), 0)

/** A blank between two words of one style is painted with them. */
function joinStyle(line: readonly Piece[], word: readonly Piece[]): Style {
  const before = line.at(-1)?.style ?? 'plain'
  return before === word[0]?.style ? before : 'plain'
}

/** What belongs together is parted where no line could hold it. */
const fitting = (word: readonly Piece[], room: number): Piece[][] =>
  sizeOf(word) <= room
    ? [[...word]]
    : wordsOf(word.map(({ words, style }) => ({ words: words.replaceAll(glue, ' '), style })))

/** Words as lists of pieces: a full stop may be plain behind a strong figure. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = []
  let open = false
  for (const { words: text, style } of pieces) {
    for (const [index, part] of text.split(/[^\S\u00a0]+/).entries()) {
      if (index > 0) open = false
      if (part === '') continue
      const last = words.at(-1)
      if (open && last) last.push({ words: part, style })
      else words.push([{ words: part, style }])
      open = true
    }
  }
  return words
}

/** Looks across pieces, so that a mark painted apart still stays with its word. */
function glued(pieces: readonly Piece[]): Piece[] {
  const all = pieces.map(({ words }) => words.replaceAll(glue, ' ')).join('')
  const text = all.replace(joined, glue)
  let at = 0
  return pieces.map(({ words, style }) => {
    at += words.length
    return { words: text.slice(at - words.length, at), style }
  })
}

/** Neighbours of one style are painted in one go. */
function painted(pieces: readonly Piece[], paint: Paint): string {
  const merged: { words: string; style: Style }[] = []
  for (const { words, style } of pieces) {
    const last = merged.at(-1)
    if (last?.style === style) last.words += words
    else merged.push({ words, style })
  }
  return merged.map(({ words, style }) => paint(words.replaceAll(glue, ' '), style)).join('')
}
