/** How observations are filed under the codes of the code lists, and whether one may be a part of the other. */

import type { Observation, Pack } from '../pack/pack.ts'
import { isWithinCode } from '../pack/within-code.ts'

/** The code it is filed under, or the one that is meant where nothing is said; null where that is none. */
export function codeOf({ dimensions }: Observation, list: string, { codeLists }: Pack): string | null {
  const filed = dimensions[list]
  if (filed !== undefined) return filed
  return [...(codeLists.get(list)?.codes.values() ?? [])].find((code) => code.default)?.code ?? null
}

/** The code lists by which the two are filed apart. */
export function differingDimensions(a: Observation, b: Observation, pack: Pack): string[] {
  const lists = new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)])
  return [...lists].filter((list) => codeOf(a, list, pack) !== codeOf(b, list, pack))
}

/**
 * Whether nothing is counted in both. Of two entries that is taken for granted; of one entry's figures some list must have a code
 * for each: seven of the members are among the twelve.
 */
export const areApart = (a: Observation, b: Observation, pack: Pack): boolean =>
  a.entry !== b.entry ||
  differingDimensions(a, b, pack).some((list) => {
    const [one, other] = [a.dimensions[list], b.dimensions[list]]
    return (
      one !== undefined &&
      other !== undefined &&
      !isWithinCode(one, other, list, pack) &&
      !isWithinCode(other, one, list, pack)
    )
  })
