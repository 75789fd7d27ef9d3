/** Finds the known word that a misspelt one most likely was. */

import { createLookAlikes, type LookAlikes } from './look-alikes.ts'

/** Edits (insert, delete, substitute, swap neighbours) between two words, or `bound + 1` when more than `bound`. */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (twoBack[j - 2] ?? 0) + 1)
      row.push(edits)
      if (edits < least) least = edits
    }
    if (least > bound) return bound + 1
    twoBack = back
    back = row
  }
  return back[b.length] ?? bound + 1
}

/**
 * The small words (`hvad`, `when`) that a slip of up to five letters may stand for. Only a letter left out or two swapped
 * count: another letter (`dogs`, `does`) as often makes another word.
 */
export function nearSmall(word: string, small: Iterable<string>): string[] {
  if (word.length < 2 || word.length > 5) return []
  const near = [...small].filter(
    (other) => other.length > 2 && other.length < 7 && editDistance(word, other, 1) === 1,
  )
  const longer = near.filter((other) => other.length > word.length)
  return [...longer, ...near.filter((other) => isSwap(word, other))]
}

/** The word with a letter that was struck twice struck once: `booys`, `since` for `sincce`. */
export const struckOnce = (word: string): string[] =>
  [...word].flatMap((letter, at) => (letter === word[at + 1] ? [word.slice(0, at) + word.slice(at + 1)] : []))

/** The words one edit away that `isWord` knows and that begin with the same letter: `committing` for `comitting`. */
export function oneEditAway(word: string, isWord: (word: string) => boolean): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyzæøå'
  const near = new Set<string>()
  for (let at = 1; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    near.add(before + after.slice(1))
    near.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2))
    for (const letter of letters) near.add(before + letter + after).add(before + letter + after.slice(1))
  }
  return [...near].filter((other) => other !== word && isWord(other))
}

/** The same letters in another order: `waht`. */
const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** The known words within `most` edits (two unless told), the likeliest first. */
export type Speller = (word: string, most?: number) => readonly string[]

/**
 * A speller over known words, the commonest first: one edit for words of 4–7 letters, two from 8 letters
 * on; three letters may have lost a fourth.
 * The index is built when the first unknown word comes.
 */
export function createSpeller(words: () => Iterable<string>): Speller {
  let known: Known | null = null
  return (word, most = 2) => {
    if (word.length < 3 || word.length > 40) return []
    known ??= knownOf(words())
    const bound = word.length >= 8 ? most : 1
    return nearest(word, known, bound)
  }
}

type Known = {
  readonly lookAlikes: LookAlikes
  /** Word → how many are listed before it. */
  readonly places: ReadonlyMap<string, number>
}

function knownOf(words: Iterable<string>): Known {
  const long = [...new Set(words)].filter((word) => word.length >= 4)
  return {
    lookAlikes: createLookAlikes(long),
    places: new Map(long.map((word, place) => [word, place])),
  }
}

/** Fewest edits first, and of those as many the word that is listed first. Fingers seldom slip on the first letter: another one makes another word (`kirker`, `virker`). */
function nearest(word: string, { lookAlikes, places }: Known, bound: number): string[] {
  const rated = lookAlikes.of(word, bound).flatMap((other) => {
    if (word.length === 3 && other.length !== 4) return []
    const edits = editDistance(word, other, bound)
    if (edits > bound || (other[0] !== word[0] && !isSwap(word, other))) return []
    // A letter is sooner left out (`falt`, faldt) than struck for another, and that sooner than one too many.
    const length = other.length < word.length ? 0.1 : other.length === word.length ? 0.05 : 0
    const cost = edits + length - (isSwap(word, other) ? 0.3 : 0)
    return [{ other, place: places.get(other) ?? 0, cost }]
  })
  return rated.sort((a, b) => a.cost - b.cost || a.place - b.place).map(({ other }) => other)
}
