/** Puts misspelt words of a typed name right, against the words that names are made of. */

import { foldLoosely } from '../language/fold.ts'
import { editDistance } from '../reading/spelling.ts'
import { foldedName } from './key.ts'

/** Gives the words with each unknown one replaced by its nearest known word; null when one has none or none is unknown. */
export type Respell = (words: string) => string | null

/** Over folded names; their words are gathered when the first slip is met. */
export function createRespeller(names: Iterable<string>): Respell {
  let gathered: ReadonlySet<string> | null = null
  return (words) => {
    const typed = foldedName(words).split(' ')
    if (typed.length > most) return null
    gathered ??= new Set([...names].flatMap((name) => name.split(' ')))
    const known = gathered
    const read = typed.map((word) => (known.has(word) ? word : nearestOf(word, known)))
    if (read.some((word) => word === null)) return null
    const changed = read.some((word, at) => word !== typed[at])
    return changed ? read.join(' ') : null
  }
}

/** More words than any name has. */
const most = 16

/** One slip for words of four to seven letters, two from eight letters on; a slip spares the start or the end of a word. */
function nearestOf(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < 4 || word.length > 40 || /\d/.test(word)) return null
  const bound = word.length >= 8 ? 2 : 1
  let best: string | null = null
  let least = bound + 1
  for (const other of known) {
    if (other.length < 4 || Math.abs(other.length - word.length) > bound + 1) continue
    if (other[0] !== word[0] && other.at(-1) !== word.at(-1)) continue
    const edits = Math.min(editDistance(word, other, bound), looseDistance(word, other, bound))
    const cost = edits + (other[0] === word[0] ? 0 : 0.5)
    if (edits <= bound && cost < least) {
      best = other
      least = cost
    }
  }
  return best
}

/** The same where one of them may have been typed without æ, ø or å; most words have none. */
const looseDistance = (word: string, other: string, bound: number): number =>
  /ae|oe|aa/.test(other) ? editDistance(foldLoosely(word), foldLoosely(other), bound) : bound + 1
