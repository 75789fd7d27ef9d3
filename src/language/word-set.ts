/** Very many words in few bytes: a Bloom filter, which never denies a word of its own and wrongly claims one in a thousand others. */

import { hash } from './hash.ts'

/** Whether the set holds the word, in lower case. */
export type WordSet = (word: string) => boolean

/** For one wrong claim in a thousand: B. H. Bloom, “Space/time trade-offs in hash coding with allowable errors”, 1970. */
const bitsPerWord = 14
const probes = 10

/** The set of the words, fourteen bits each. */
export function wordsToBytes(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8))
  for (const word of words)
    for (const bit of bitsOf(word, bytes)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
  return bytes
}

/** The set that `wordsToBytes` wrote; no bytes are the empty set. */
export const wordsFromBytes =
  (bytes: Uint8Array): WordSet =>
  (word) =>
    bytes.length > 0 && bitsOf(word, bytes).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)

/** Two hashes make all the probes: A. Kirsch and M. Mitzenmacher, “Less hashing, same performance”, 2006. */
function bitsOf(word: string, { length }: Uint8Array): number[] {
  const first = hash(word, 0x811c9dc5)
  const step = (hash(word, 0x5bd1e995) | 1) >>> 0
  return Array.from({ length: probes }, (_, nth) => (first + nth * step) % (length * 8))
}
