/** Tells a first delivery from a repeated one. */

import { createBounded } from './bounded.ts'

/** True for a key that was not seen among the last so many at least; an event without a key is always new. */
export function createFirstTime(least: number): (key: string | undefined) => boolean {
  const seen = createBounded<true>(least)
  return (key) => {
    if (key === undefined) return true
    const isNew = seen.get(key) === undefined
    if (isNew) seen.set(key, true)
    return isNew
  }
}
