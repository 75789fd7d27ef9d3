/** `How many go there here, and how many in the rest of the country?`: beside another place a `here` is the report's own. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { ownPlace } from '../../language/words/pointing-words.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'
import { isDefault } from './groups.ts'

/** The question with the place that the whole report is about, where it says `here` and names another one. */
export function withOwnPlace(asked: Asked, pack: Pack): Asked {
  const named = asked.facets.flat().filter(({ dimension }) => isPlace({ dimension }, pack))
  const [other] = named
  if (!other || named.some((facet) => isDefault(facet, pack)) || !holdsAny(spaced(asked.text), ownPlace))
    return asked
  const codes = [...(pack.codeLists.get(other.dimension)?.codes.keys() ?? [])]
  const own = codes
    .map((code) => ({ dimension: other.dimension, code }))
    .filter((facet) => isDefault(facet, pack))
  return own.length === 0 ? asked : { ...asked, facets: [own, ...asked.facets] }
}
