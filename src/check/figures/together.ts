/** Groups that are all of their kind: `both sexes`. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'

/** Whether the group's name says that it is both of two: a figure for it is one for everybody, and needs no group named. */
export function isOfBoth({ dimension, code }: Facet, { codeLists }: Pack): boolean {
  const name = codeLists.get(dimension)?.codes.get(code)?.name
  return name !== undefined && holdsAny(spaced(name.en), tellingWords.en.both)
}
