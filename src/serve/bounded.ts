/** A memory of bounded size that forgets what was not wanted for longest. */

export type Bounded<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  forget(key: string): void
  readonly size: number
}

/**
 * Knows the last so many that were wanted, and at most twice as many, in two generations: a full one grows old, and the old
 * one goes. (To take the oldest out of one Map costs a walk over the places of all that were taken out before.)
 */
export function createBounded<Value>(least: number): Bounded<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const keep = (key: string, value: Value): void => {
    old.delete(key)
    young.set(key, value)
    if (young.size < least) return
    old = young
    young = new Map()
  }
  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) keep(key, older)
      return older
    },
    set: keep,
    forget(key) {
      young.delete(key)
      old.delete(key)
    },
    get size() {
      return young.size + old.size
    },
  }
}
