/** Tells a first delivery from a repeated one. */

import { createDigests, digestOf } from './digests.ts'

/**
 * True for a key that was not seen among the last so many at least, and twice as many at most; an event without a key is always
 * new. In two generations: a full one grows old, and the old one is emptied. What it has seen takes no more memory with time.
 */
export function createFirstTime(least: number): (key: string | undefined) => boolean {
  let [young, old] = [createDigests(least), createDigests(least)]
  return (key) => {
    if (key === undefined) return true
    const digest = digestOf(key)
    const isNew = young.add(digest) && !old.has(digest)
    if (young.size === least) {
      ;[young, old] = [old, young]
      young.clear()
    }
    return isNew
  }
}
