/** Things of a draft by their place, so that those of a clause are found without a look at all the others. */

import type { Stretch } from './clauses.ts'

type Placed = { readonly first: number }

/** Finds those that begin within a stretch. */
export type Within<Item> = {
  readonly all: (stretch: Stretch) => readonly Item[]
  readonly last: (stretch: Stretch) => Item | null
}

/** Looks up by halving; things without a place (`first` below 0) are in no stretch. */
export function inOrder<Item extends Placed>(things: readonly Item[]): Within<Item> {
  const placed = things.filter(({ first }) => first >= 0).sort((a, b) => a.first - b.first)
  return {
    all: ({ from, to }) => placed.slice(firstAt(placed, from), firstAt(placed, to)),
    last: ({ from, to }) => {
      const found = placed[firstAt(placed, to) - 1]
      return found && found.first >= from ? found : null
    },
  }
}

/** How many begin before that place. */
function firstAt(placed: readonly Placed[], place: number): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.first ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Worked out once for each stretch. */
export function oncePerStretch<Found>(find: (stretch: Stretch) => Found): (stretch: Stretch) => Found {
  const known = new WeakMap<Stretch, { readonly it: Found }>()
  return (stretch) => {
    const found = known.get(stretch) ?? { it: find(stretch) }
    known.set(stretch, found)
    return found.it
  }
}
