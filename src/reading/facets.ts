/** Groups and places as a text names them, held against each other, and as keys of a map. */

import type { Facet } from './meaning.ts'

/** Women and women: the same code of the same list. */
export const isSameGroup = (a: Facet, b: Facet): boolean => a.dimension === b.dimension && a.code === b.code

/** Women and men: another code of the same list. Women and immigrants are no two of a kind. */
export const isOtherOfKind = (a: Facet, b: Facet): boolean => a.dimension === b.dimension && a.code !== b.code

/** The code lists that they are of: women, men and Northtown → sex, place. */
export const listsOf = (facets: readonly Facet[]): ReadonlySet<string> =>
  new Set(facets.map(({ dimension }) => dimension))

/** `sex=women`. No concept has a `=` in it, so that both may be keys of one map. */
export const keyOf = ({ dimension, code }: Facet): string => `${dimension}=${code}`

/** What `keyOf` made a key of; null for a concept: `sex=women` → women, `~school` → null. */
export function facetOf(key: string): Facet | null {
  const [dimension = '', code] = key.split('=')
  return code === undefined ? null : { dimension, code }
}
