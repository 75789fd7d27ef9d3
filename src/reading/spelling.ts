/** Finds the known word that a misspelt one most likely was. */

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
 * The one small word (`hvad`, `when`) that a slip of up to four letters stands for; null when none or several are that near.
 * Only a letter left out or two swapped count: another letter (`dogs`, `does`) as often makes another word.
 */
export function nearestSmall(word: string, small: Iterable<string>): string | null {
  if (word.length < 2 || word.length > 4) return null
  const near = [...small].filter(
    (other) => other.length > 2 && other.length < 6 && editDistance(word, other, 1) === 1,
  )
  const longer = near.filter((other) => other.length > word.length)
  const [first, ...rest] = longer
  return first !== undefined && rest.length === 0
    ? first
    : (near.find((other) => isSwap(word, other)) ?? null)
}

/** The same letters in another order: `waht`. */
const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** The nearest known word, within `most` edits (two unless told). */
export type Speller = (word: string, most?: number) => string | null

/**
 * A speller over known words: one edit for words of 4–7 letters, two from 8 letters on.
 * The index is built when the first unknown word comes. Candidates share a deletion (one edit) or their first or last
 * four letters (two edits), so the cost grows with the words that look alike, not with the vocabulary.
 */
export function createSpeller(words: () => Iterable<string>, isRealWord: (word: string) => boolean): Speller {
  let near: ((word: string, bound: number) => Set<string>) | null = null
  return (word, most = 2) => {
    if (word.length < 4 || word.length > 40 || isRealWord(word)) return null
    near ??= indexLookAlikes(words())
    const bound = word.length >= 8 ? most : 1
    return nearest(word, near(word, bound), bound)
  }
}

function indexLookAlikes(words: Iterable<string>): (word: string, bound: number) => Set<string> {
  const byDeletion = new Map<string, string[]>()
  const byEdge = new Map<string, string[]>()
  const file = (index: Map<string, string[]>, key: string, word: string): void => {
    const list = index.get(key)
    if (list) list.push(word)
    else index.set(key, [word])
  }
  for (const word of words) {
    if (word.length < 4) continue
    for (const key of deletions(word)) file(byDeletion, key, word)
    if (word.length >= 7) for (const key of edges(word)) file(byEdge, key, word)
  }
  return (word, bound) => {
    const found = new Set(deletions(word).flatMap((key) => byDeletion.get(key) ?? []))
    if (bound > 1) for (const key of edges(word)) for (const other of byEdge.get(key) ?? []) found.add(other)
    return found
  }
}

/** Fewest edits first. Fingers seldom slip on the first letter: another one makes another word (`kirker`, `virker`). */
function nearest(word: string, near: Iterable<string>, bound: number): string | null {
  let best: string | null = null
  let cost = Number.POSITIVE_INFINITY
  for (const other of near) {
    const edits = editDistance(word, other, bound)
    if (edits > bound || (other[0] !== word[0] && !isSwap(word, other))) continue
    const likelier = (other.length < word.length ? 0.1 : 0) - (isSwap(word, other) ? 0.3 : 0)
    const total = edits + likelier
    const tie = total === cost && best !== null && other.slice(0, 4) < best.slice(0, 4)
    if (total < cost || tie) {
      best = other
      cost = total
    }
  }
  return cost <= bound + 0.1 || word.length >= 6 ? best : null
}

const deletions = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

const edges = (word: string): string[] => [`^${word.slice(0, 4)}`, `${word.slice(-4)}$`]
