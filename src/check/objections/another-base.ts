/** `A quarter of all immigrants are unemployed` of a quarter of the unemployed: the share of something else. */

import { isDefault, meet, placeDimensions } from '../../ask/fitting/groups.ts'
import type { Base } from '../../reading/base.ts'
import type { FigureCard } from '../figures/figures.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted, unlike } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const anotherBase: Objection = (match) => {
  const {
    card: { fact },
    context,
    catalogue,
  } = match
  const said = context.base
  if (!said || catalogue.pack.units.get(fact.unit)?.quantity !== 'share') return null
  const told = ownSentence(fact, context.asked.lang, catalogue.lexicon).base
  if (told && isOther(said, told, match)) return contradicted(fact, 'base')
  if (said.isAll && told?.isNarrowed && !told.isAll) return unlike(fact)
  return said.isAll && !told?.isAll && isPartOf(match.card, match) ? unlike(fact) : null
}

/** A group where the report has a thing: the two changed places. Of a place its residents are meant. */
function isOther(said: Base, told: Base, { card, catalogue: { pack } }: Match): boolean {
  if (said.type === told.type || said.type === 'topic') return false
  const places = placeDimensions(pack)
  return said.facets.some(
    (facet) =>
      !places.has(facet.dimension) && !isDefault(facet, pack) && meet(card, [facet], pack) === 'exact',
  )
}

/** The figure is told for a group that the draft does not name, though it says `all`. */
const isPartOf = ({ fact }: FigureCard, { context: { asked }, catalogue: { pack } }: Match): boolean =>
  Object.entries(fact.dimensions).some(
    ([dimension, code]) =>
      !isDefault({ dimension, code }, pack) &&
      ![...asked.facets, ...asked.carried].flat().some((facet) => facet.dimension === dimension),
  )
