/** `A fifth in the areas with most unemployment` of a fifth of the whole city: the words of the clause are those of the figure beside it. */

import type { Card } from '../../ask/catalogue/cards.ts'
import { meet } from '../../ask/fitting/groups.ts'
import { groupsOf } from '../figures/later.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const siblingSaid: Objection = ({ card, context: { asked }, catalogue }) => {
  const { fact, entry } = card
  const siblings = catalogue
    .cardsOf(entry.id)
    .filter(
      ({ fact: other }) =>
        other.type === 'observation' &&
        other.unit === fact.unit &&
        other.measure === fact.measure &&
        groupsOf(other) !== groupsOf(fact),
    )
  // `Girls`, `the whole city`: who names its group means this one.
  const isNamed = asked.facets.some(
    (mention) =>
      ['exact', 'default'].includes(meet(card, mention, catalogue.pack)) &&
      siblings.some(({ fact: other }) =>
        mention.some(({ dimension }) => other.dimensions[dimension] !== fact.dimensions[dimension]),
      ),
  )
  if (isNamed) return null
  const isOfSibling = asked.topics.some(
    ({ optional, trust, concepts }) =>
      !optional &&
      trust > 0.5 &&
      concepts.length > 0 &&
      !says(card, concepts) &&
      siblings.some((other) => says(other, concepts)),
  )
  return isOfSibling ? contradicted(fact, 'group') : null
}

/** In its own sentence or one of its names. */
const says = ({ told, called }: Card, concepts: readonly string[]): boolean =>
  concepts.some((concept) => told.has(concept) || called.has(concept))
