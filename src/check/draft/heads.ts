/** Which of two groups of one kind that belong together is meant. */

import { isUnreported } from '../../ask/fitting/groups.ts'
import type { Token } from '../../language/token.ts'
import { inside } from '../../language/words/prepositions.ts'
import type { Pack } from '../../pack/pack.ts'
import type { FacetItem } from './draft.ts'

/**
 * `Etnisk majoritetsbaggrund`, `ethnic Danish`: of two groups of one kind side by side the second is meant.
 * `Employees in private companies`: so it is where the first is in the second, and the report tells nothing of that.
 */
export const headsAmong = (facets: readonly FacetItem[], tokens: readonly Token[], pack: Pack): FacetItem[] =>
  facets.filter(({ facets: [own], last }, nth) => {
    const next = facets[nth + 1]
    if (next?.facets[0]?.dimension !== own?.dimension) return true
    const between = tokens.slice(last + 1, next?.first)
    const isWithin =
      next !== undefined && isUnreported(next.facets, pack) && between.every(({ lower }) => inside.has(lower))
    const isBeside = next?.first === last + 1 || isWithin
    return !isBeside || next?.facets.some(({ code }) => code === own?.code)
  })
