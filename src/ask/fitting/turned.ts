/** `How many of the immigrants are unemployed?` of the share of the unemployed that are immigrants: a share turned round. */

import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Base } from '../../reading/base.ts'
import { isOtherOfKind, keyOf } from '../../reading/facets.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** What the fact has as its whole, the question has as its part. Where either does not say what its whole is, nothing is held against the fact. */
export function isTurned(card: Card, asked: Asked, pack: Pack): boolean {
  const told = card.bases[asked.lang]
  const { base } = asked
  // `Of the staff versus the labour force` has two wholes.
  if (!base || !told || asked.signals.has('difference') || namesTwo(asked, base)) return false
  const [whole, toldWhole] = [keysOf(base), keysOf(told)]
  const part = partOf(asked, base)
  // `Of the pupils … in the rest of the country`: where they are is no part of them.
  const facets = part.facets.filter(({ dimension }) => !isPlace({ dimension }, pack))
  const elsewhere = [...keysOf({ ...part, facets })]
  // `Out of everyone …`: whichever group is named besides is what they are to be, and not of whom it is told.
  if (base.isFirst && [...keysOf({ ...part, concepts: [] })].some((key) => toldWhole.has(key))) return true
  return (
    whole.size > 0 &&
    ![...whole].some((key) => toldWhole.has(key)) &&
    elsewhere.some((key) => toldWhole.has(key))
  )
}

/** `… among the staff, and what is it in the labour force?` */
const namesTwo = ({ facets }: Asked, base: Base): boolean =>
  base.facets.some((whole) => facets.flat().some((facet) => isOtherOfKind(facet, whole)))

type Named = Pick<Base, 'facets' | 'concepts'>

/** What the question names besides its base. */
const partOf = ({ topics, facets }: Asked, base: Base): Named => ({
  facets: facets.flat().filter(({ code }) => !base.facets.some((facet) => facet.code === code)),
  concepts: topics.flatMap(({ concepts }) => concepts).filter((concept) => !base.concepts.includes(concept)),
})

const keysOf = ({ facets, concepts }: Named): ReadonlySet<string> =>
  new Set([...facets.map(keyOf), ...concepts])
