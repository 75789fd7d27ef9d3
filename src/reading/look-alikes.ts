/** Which known words may be meant by a misspelt one: those that share a piece with it. */

import { hash } from '../language/hash.ts'

export type LookAlikes = {
  /** Each once, in any order; among them all within so many edits (one or two), and perhaps a few others. */
  of(word: string, edits: number): readonly string[]
}

/**
 * Candidates share a deletion (one edit) or their first or last four letters (two edits), so the cost grows with the words
 * that look alike, not with the vocabulary. A piece has a number for its name: tens of thousands of short texts with a
 * list each would be the largest thing that a serving program holds.
 */
export function createLookAlikes(words: readonly string[]): LookAlikes {
  const filed = Float64Array.from(
    words.flatMap((word, place) => piecesOf(word).map((piece) => numberOf(piece) + place)),
  ).sort()
  const found = (piece: string): string[] => {
    const first = numberOf(piece)
    const places: string[] = []
    for (let at = firstFrom(filed, first); (filed[at] ?? Number.NaN) < first + most; at += 1)
      places.push(words[(filed[at] ?? first) - first] ?? '')
    return places
  }
  return {
    of(word, edits) {
      const pieces = edits > 1 ? [...deletions(word), ...edges(word)] : deletions(word)
      return [...new Set(pieces.flatMap(found))]
    },
  }
}

/** Words: with a number below 2³² in front, their place is still exact. */
const most = 2 ** 20

/** Leaves room for the place of a word. */
const numberOf = (piece: string): number => hash(piece, 0) * most

const piecesOf = (word: string): string[] =>
  word.length >= 7 ? [...deletions(word), ...edges(word)] : deletions(word)

/** Where the first one stands that is no less. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? least) < least) from = middle + 1
    else to = middle
  }
  return from
}

const deletions = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

const edges = (word: string): string[] => [`^${word.slice(0, 4)}`, `${word.slice(-4)}$`]
