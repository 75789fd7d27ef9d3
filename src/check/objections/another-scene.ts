/** `Look at the provinces. 28 % …`, `Boys / - 80 % …`: a figure for another place, group or thing than the heading or the sentence before speaks of. */

import { isDefault, meet, placeDimensions } from '../../ask/fitting/groups.ts'
import type { Facet } from '../../reading/meaning.ts'
import { observationsOf } from '../../telling/facts.ts'
import { scenesIn } from '../draft/scene.ts'
import { unclear } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const anotherScene: Objection = (match) =>
  scenesIn(match.context.scenes).some(
    ({ mentions, names }) =>
      mentions.some((mention) => isElsewhere(mention, match)) || isOfOther(names, match),
  )
    ? unclear('scene')
    : null

/** The sentence names none of that kind itself, and the figure is for another one. */
function isElsewhere(mention: readonly Facet[], { card, context, catalogue: { pack } }: Match): boolean {
  const [facet] = mention
  if (!facet || isDefault(facet, pack) || context.clause.read.lists.has(facet.dimension)) return false
  if (meet(card, mention, pack) === 'exact') return false
  return facet.dimension in card.fact.dimensions || placeDimensions(pack).has(facet.dimension)
}

/** Another thing is named, which has such a figure too, or a sum of money is told of nothing else. */
function isOfOther(
  names: ReadonlySet<string>,
  { card: { fact, entry }, context: { clause, asked }, catalogue: { pack } }: Match,
): boolean {
  const isNamed = (name: string): boolean =>
    names.has(name) || clause.read.names.some(({ concept }) => concept === name)
  const isForGroup = asked.facets
    .flat()
    .some((facet) => !isDefault(facet, pack) && fact.dimensions[facet.dimension] === facet.code)
  if (isNamed(`@${entry.id}`) || isForGroup) return false
  const isMoney = pack.units.get(fact.unit)?.quantity === 'money'
  return [...names].some((name) => {
    const other = pack.entries.get(name.slice(1))
    return (
      other &&
      (isMoney ||
        observationsOf(other).some(({ unit, measure }) => unit === fact.unit && measure === fact.measure))
    )
  })
}
