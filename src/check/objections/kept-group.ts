/** `A third of the residents of the areas are …, and a fifth are under 18` of a fifth in the whole city: the report has its own figure for the group or place spoken of. */

import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { isPlace } from '../../pack/is-place.ts'
import { facetOf, keyOf } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import { observationsOf } from '../../telling/facts.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted, unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const keptGroup: Objection = ({ card: { fact, entry }, context: { asked }, catalogue }) => {
  const { pack, cardsOf, lexicon } = catalogue
  const told = ownSentence(fact, asked.lang, lexicon).wholes
  const keys = new Set([...(told?.wholes ?? []), ...(told?.others ?? [])])
  for (const mention of asked.carried) {
    const [facet] = mention
    // `Residents of Western origin make up … and 12.8 % of the staff`: the figure tells of others.
    if (facet && !isPlace(facet, pack) && isOfOthers(facet, keys)) return unlike(fact)
    if (!facet || isDefault(facet, pack) || fact.dimensions[facet.dimension] !== undefined) continue
    const own = new Set(
      cardsOf(entry.id).flatMap((card) => (meet(card, mention, pack) === 'exact' ? [card.fact.id] : [])),
    )
    const sibling = observationsOf(entry).find(
      (one) => own.has(one.id) && one.unit === fact.unit && one.measure === fact.measure,
    )
    if (sibling) return contradicted(sibling, 'value')
  }
  return null
}

/** It tells groups of that kind, and the one spoken of is none of them. */
const isOfOthers = (facet: Facet, told: ReadonlySet<string>): boolean =>
  !told.has(keyOf(facet)) && [...told].some((key) => facetOf(key)?.dimension === facet.dimension)
