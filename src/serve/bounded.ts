/** A memory of bounded size that forgets what was not wanted for longest. */

export type Bounded<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  forget(key: string): void
  readonly size: number
}

export function createBounded<Value>(most: number): Bounded<Value> {
  const kept = new Map<string, Value>()
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      // A Map keeps the order of insertion: what is wanted again goes to the end.
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    forget(key) {
      kept.delete(key)
    },
    get size() {
      return kept.size
    },
  }
}
