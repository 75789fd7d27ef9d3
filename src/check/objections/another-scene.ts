/** `Look at the provinces. 28 % …`, `Boys / - 80 % …`: a figure for another place, group or thing than the heading or the sentence before speaks of. */

import { isDefault, isUnreported, meet } from '../../ask/fitting/groups.ts'
import { isFiledUnder } from '../../pack/filed.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import { observationsOf } from '../../telling/facts.ts'
import type { SentenceReading } from '../draft/read-clause.ts'
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
  if (facet && isUnreported(mention, pack) && !namesHome(facet.dimension, context.clause.read, pack))
    return true
  if (!facet || isDefault(facet, pack) || context.clause.read.lists.has(facet.dimension)) return false
  if (meet(card, mention, pack) === 'exact') return false
  return facet.dimension in card.fact.dimensions || isPlace(facet, pack)
}

/** How many letters of a name all its forms share: `Northtown`, `Northtowners`. */
const stemOfName = 5

/** Behind `Aarhus is growing` the city is that one, unless one of the report's is called by its name. */
const namesHome = (list: string, { said, text }: SentenceReading, pack: Pack): boolean =>
  said.groups
    .filter(({ dimension }) => dimension === list)
    .some((facet) => {
      const { da, en } = pack.codeLists.get(list)?.codes.get(facet.code)?.name ?? { da: '', en: '' }
      const isCalled = [da, en].some((name) =>
        text.toLowerCase().includes(name.toLowerCase().slice(0, stemOfName)),
      )
      return !isDefault(facet, pack) || isCalled
    })

/** Another thing is named, which has such a figure too, or a sum of money is told of nothing else. */
function isOfOther(
  names: ReadonlySet<string>,
  { card: { fact, entry }, context: { clause, asked }, catalogue: { pack } }: Match,
): boolean {
  const isNamed = (name: string): boolean =>
    names.has(name) || clause.read.names.some(({ concept }) => concept === name)
  const isForGroup = asked.facets.flat().some((facet) => !isDefault(facet, pack) && isFiledUnder(fact, facet))
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
