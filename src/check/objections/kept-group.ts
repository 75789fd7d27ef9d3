/** `A third of the residents of the areas are …, and a fifth are under 18` of a fifth in the whole city: the report has its own figure for the group or place spoken of. */

import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { observationsOf } from '../../telling/facts.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const keptGroup: Objection = ({ card: { fact, entry }, context: { asked }, catalogue }) => {
  const { pack, cardsOf } = catalogue
  for (const mention of asked.carried) {
    const [facet] = mention
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
