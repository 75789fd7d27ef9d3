/** The word that somebody probably meant. */

/** Nearest of the words by typing errors, or null when none is near enough to be worth a question. */
export function nearest(word: string, words: Iterable<string>): string | null {
  const typed = word.toLowerCase().slice(0, longest)
  let best: string | null = null
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const candidate of words) {
    if (candidate === word || candidate.length > longest) continue
    const distance = typingErrors(typed, candidate.toLowerCase())
    if (distance < least && distance < candidate.length) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Longer words are not compared: the cost grows with the square. */
const longest = 80

/** Letters to insert, delete, replace or swap with their neighbour. */
function typingErrors(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const replaced = (last[column - 1] ?? 0) + same
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, replaced)
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
