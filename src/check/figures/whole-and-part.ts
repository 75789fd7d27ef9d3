/** Of what a figure is a share, and what share of it: `56.4 % of the women` are `in work`. */

import { isDefault } from '../../ask/fitting/groups.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { facetOf } from '../../reading/facets.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { ownSentence } from './own-sentence.ts'
import { isOfBoth } from './together.ts'

/** Groups and concepts by their keys. */
type WholeAndPart = {
  readonly whole: ReadonlySet<string>
  readonly part: ReadonlySet<string>
  /** Whether a key tells anything: the group that every figure is told for does not, nor one that is all of its kind. */
  readonly isOfSome: (key: string) => boolean
}

/** A sentence may leave open where the whole ends; what both languages have in it is it. */
export function wholeAndPart(fact: Observation, pack: Pack, lexicon: Lexicon): WholeAndPart {
  const isOfSome = (key: string): boolean => !isEverybody(key, pack)
  const own = (['da', 'en'] as const).map((lang) => ownSentence(fact, lang, lexicon))
  const [da, en] = own.map(({ wholes }) => wholes)
  const isDescribed = (key: string): boolean => own.some(({ described }) => described.has(key))
  const both = [...(da?.wholes ?? [])].filter((key) => en?.wholes.has(key) && isOfSome(key))
  const others = new Set([...(da?.others ?? []), ...(en?.others ?? [])])
  // The words of one language may have relatives of which the other knows nothing.
  const relatives = [...(da?.wholes ?? []), ...(en?.wholes ?? [])].filter(
    (key) => facetOf(key) === null && !others.has(key),
  )
  const whole = new Set(both.length > 0 ? [...both, ...relatives] : [])
  return {
    whole,
    part: new Set([...others].filter((key) => isOfSome(key) && !whole.has(key) && !isDescribed(key))),
    isOfSome,
  }
}

const isEverybody = (key: string, pack: Pack): boolean => {
  const group = facetOf(key)
  return group !== null && (isDefault(group, pack) || isOfBoth(group, pack))
}
