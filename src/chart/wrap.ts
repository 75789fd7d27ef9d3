/** Breaks words into lines of a width in a face: none is cut, and no line holds a lonely last word if it can be helped. */

import type { Face } from './face.ts'

export type Type = { readonly face: Face; readonly size: number }

/** More lines than anybody writes; what comes after them is an accident, and ends in an ellipsis. */
const most = 8

/** Lines no wider than `width`; words part at spaces, long ones behind a hyphen or slash, and only at last within. */
export function wrapWords(words: string, width: number, type: Type): string[] {
  const lines = greedy(words, width, type)
  return lines.length > 1 && lines.length <= most ? balanced(words, width, lines, type) : bounded(lines)
}

/** The narrowest width that makes as many lines. */
function balanced(words: string, width: number, lines: string[], type: Type): string[] {
  let best = lines
  for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
    const next = greedy(words, narrower, type)
    // A word that had to be broken reads worse than uneven lines.
    if (next.length !== lines.length || next.join('').length !== best.join('').length) return best
    best = next
  }
  return best
}

const bounded = (lines: string[]): string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`]

function greedy(words: string, width: number, type: Type): string[] {
  const lines: string[] = []
  let line = ''
  for (const { piece, glued } of piecesOf(words, width, type)) {
    const joined = line === '' || glued ? line + piece : `${line} ${piece}`
    if (line !== '' && type.face.width(joined, type.size) > width) {
      lines.push(line)
      line = piece
    } else line = joined
  }
  return [...lines, line]
}

type Piece = { readonly piece: string; readonly glued: boolean }

/** The least that stays together; `glued` where no space stands before it. */
function piecesOf(words: string, width: number, type: Type): Piece[] {
  return words
    .split(/[^\S\u00a0]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      partsOf(word)
        .flatMap((part) => broken(part, width, type))
        .map((piece, index) => ({ piece, glued: index > 0 })),
    )
}

/** Only a long word parts behind its hyphen or slash: `non-Western` stays whole, `Bakkeby/Havnegården` need not. */
const partsOf = (word: string): string[] =>
  word.length > longestWhole ? word.split(/(?<=[\p{L}\p{N}][-/–])(?=\p{L})/u) : [word]

const longestWhole = 18

/** A part wider than a line, in pieces that fit; a hyphen shows where it was broken. */
function broken(part: string, width: number, { face, size }: Type): string[] {
  if (face.width(part, size) <= width) return [part]
  const pieces: string[] = []
  let piece = ''
  for (const letter of part) {
    if (piece !== '' && face.width(`${piece}${letter}-`, size) > width) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** The largest size, up to that of the type, at which the words fit on one line. */
export function sizeWithin(words: string, width: number, { face, size }: Type): number {
  const needed = face.width(words, size)
  return needed <= width ? size : Math.floor((size * width * 10) / needed) / 10
}
