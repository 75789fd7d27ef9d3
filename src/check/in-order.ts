/** Things of a draft by their place, so that those of a clause are found without a look at all the others. */

import type { Stretch } from './clauses.ts'

type Placed = { readonly first: number }

/** Those that begin within a stretch, in order. */
export type Within<Item> = (stretch: Stretch) => readonly Item[]

/** Looks up by halving; things without a place (`first` below 0) are in no stretch. */
export function inOrder<Item extends Placed>(things: readonly Item[]): Within<Item> {
  const placed = things.filter(({ first }) => first >= 0).sort((a, b) => a.first - b.first)
  return ({ from, to }) => placed.slice(firstAt(placed, from), firstAt(placed, to))
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
