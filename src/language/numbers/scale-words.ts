/** Words and letters that multiply the number before them. */

const each = (words: string, factor: number): [string, number][] =>
  words.split(' ').map((word) => [word, factor])

/** `28 million` → 1 000 000. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...each('mio million millioner millions mn mill', 1e6),
  ...each('mia milliard milliarder billion billions bn', 1e9),
])

/** Grown together with a sum: `DKK 85.4m` → 1 000 000. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([...each('m', 1e6), ...each('b', 1e9)])
