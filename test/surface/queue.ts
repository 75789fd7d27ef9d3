/** Things that happen, to be waited for one by one. */

export type Queue<Thing> = {
  put(thing: Thing): void
  /** The next that fits and was not taken yet; waits for it. */
  take(fits?: (thing: Thing) => boolean): Promise<Thing>
  /** All that were put, taken or not. */
  readonly all: readonly Thing[]
}

export function createQueue<Thing>(): Queue<Thing> {
  const all: Thing[] = []
  const untaken: Thing[] = []
  const waiting: { fits: (thing: Thing) => boolean; resolve: (thing: Thing) => void }[] = []
  return {
    all,
    put(thing) {
      all.push(thing)
      const at = waiting.findIndex(({ fits }) => fits(thing))
      const [waiter] = at < 0 ? [] : waiting.splice(at, 1)
      if (waiter) waiter.resolve(thing)
      else untaken.push(thing)
    },
    take(fits = () => true) {
      const at = untaken.findIndex(fits)
      const [thing] = at < 0 ? [] : untaken.splice(at, 1)
      if (thing !== undefined) return Promise.resolve(thing)
      return new Promise((resolve) => waiting.push({ fits, resolve }))
    },
  }
}
