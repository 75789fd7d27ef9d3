/** Ranges of tokens: from a first to a last one, and the places between them counted out. */

/** Tokens that belong together, `last` included. */
export type TokenRange = { readonly first: number; readonly last: number }

export const placesIn = ({ first, last }: TokenRange): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** All places that any of the ranges covers. */
export function placesOf(ranges: readonly TokenRange[]): Set<number> {
  const places = new Set<number>()
  for (const { first, last } of ranges) for (let at = first; at <= last; at += 1) places.add(at)
  return places
}
