/** How a fact stands among those that a question could mean. */

import { filingsOf, isFiledUnder } from '../../pack/filed.ts'
import type { Pack } from '../../pack/pack.ts'
import { isSameGroup } from '../../reading/facets.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { isDefault } from '../fitting/groups.ts'
import { groupTellsOneThing, unitTellsOneThing } from '../fitting/tells-one-thing.ts'
import type { Coverage } from './coverage.ts'
import { isEnough } from './enough.ts'
import { fitOf } from './fit.ts'
import { likenessOf, namingOf } from './naming.ts'
import type { Weighed } from './weighed.ts'

export type Score = Coverage & {
  /** How much of one of the fact's names or aliases the question says, 0 to 1; 1 where it makes no difference. */
  readonly naming: number
  /** How alike the question and one of the fact's aliases are word for word, 0 to 1; 0 where it covers too little to be told. */
  readonly likeness: number
  /** For ranking. */
  readonly rank: number
}

/** What a question in just the words of an alias gains. */
const tellingApart = 0.3

/** What every group or place costs that the fact is narrowed to and the question did not name. */
const narrowing = 0.12

export function scoreOf(card: Card, covered: Coverage, weighed: Weighed, catalogue: Catalogue): Score {
  // What covers too little is only told as standing near: how it is called makes no difference.
  if (!isEnough(covered))
    return { naming: 0, likeness: 0, rank: rankOf(card, covered, 0, weighed, catalogue), ...covered }
  // What a fact is called only counts for what should happen next and for questions of hardly a word.
  const isAsked = weighed.telling < 2 || card.entry.kind === 'recommendation' || isUntold(card)
  const isNamed = !isUntold(card) && isNamedByGroup(card, weighed, catalogue.pack)
  const { naming: called, bonus } = namingOf(card, weighed)
  const naming = isAsked && !isNamed ? called : 1
  const likeness = likenessOf(card, weighed)
  const rank = rankOf(card, covered, naming, weighed, catalogue) + bonus + tellingApart * likeness
  return { naming, likeness, rank, ...covered }
}

const rankOf = (
  card: Card,
  { coverage }: Coverage,
  naming: number,
  weighed: Weighed,
  catalogue: Catalogue,
): number =>
  (coverage ** 2 * fitOf(card, weighed.asked, naming, catalogue.pack)) /
  (1 + narrowing * unasked(card, weighed, catalogue))

const unasked = ({ fact }: Card, { named }: Weighed, { pack }: Catalogue): number =>
  filingsOf(fact).filter((group) => !named.has(group.dimension) && !isDefault(group, pack)).length

/** Nothing but groups and a unit is named, and one of them is told of this one thing, as a committee and its money, or it is nothing but these groups. */
function isNamedByGroup(
  { fact, groups, spoken }: Card,
  { telling, mentions, asked }: Weighed,
  pack: Pack,
): boolean {
  if (telling > 0) return false
  // `More private schools in A than in B?` is what sets A and B side by side.
  const isSetBeside = mentions.some(
    (mention) =>
      mention.length > 1 && mention.every(({ dimension, code }) => spoken.get(dimension)?.has(code)),
  )
  if (fact.type === 'claim' && fact.aspect === 'comparison' && isSetBeside) return true
  // `What about the share of them?` names no sentence that tells something of them.
  if (fact.type !== 'observation') return groups.length > 0 || mentions.length === 0
  const own = mentions.flat().filter((facet) => isFiledUnder(fact, facet))
  return (
    (asked.units.has(fact.unit) && unitTellsOneThing(fact.unit, pack)) ||
    own.some((facet) => groupTellsOneThing(facet, pack)) ||
    (groups.length > 0 && own.length > 1 && own.length === mentions.length) ||
    // `How many original areas are there?` of how many they are.
    (asked.countsGroup &&
      fact.measure === 'level' &&
      groups.some((group) => mentions.flat().some((facet) => isSameGroup(facet, group))))
  )
}
