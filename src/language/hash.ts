/** A number for a word: the same on every machine, and seldom that of another word. */

/** Below 2³²: FNV-1a over UTF-16 units, stirred once more at the end so that like words part. */
export function hash(word: string, seed: number): number {
  let value = seed
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
