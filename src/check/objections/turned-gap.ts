/** `0.8 points higher` of a group that lies 0.8 points below: a difference told the other way round. */

import { thans } from '../../language/words/comparing-words.ts'
import { trailing } from '../../language/words/distance-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import { sideOf } from '../draft/polarity.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const turnedGap: Objection = (match) => {
  const {
    card: { fact },
    context,
    catalogue,
  } = match
  if (fact.measure !== 'difference') return null
  if (comparesOthers(match)) return contradicted(fact, 'group')
  const told = sideOf(ownSentence(fact, context.asked.lang, catalogue.lexicon).words)
  const said = sideOf(context.clause.words)
  const order = orderIn(match)
  return said * order * told < 0 ? contradicted(fact, 'group') : null
}

/** `Boys lie 13 points below girls` of a gap between boys of two origins: two groups set against each other that the figure does not compare. */
function comparesOthers({ card: { fact }, context, catalogue }: Match): boolean {
  const own = ownSentence(fact, context.asked.lang, catalogue.lexicon).groupsInOrder
  return [...context.clause.groupsInOrder.keys()].some((dimension) => !own.has(dimension)) && own.size > 0
}

/** 1 where the clause begins with the group that the report begins with, −1 where with the other, 0 where that is not told. */
function orderIn({ card: { fact }, context, catalogue }: Match): number {
  const { groupsInOrder } = ownSentence(fact, context.asked.lang, catalogue.lexicon)
  for (const [dimension, order] of groupsInOrder) {
    const [first, ...others] = order.split(' ')
    const last = others.at(-1)
    const both = context.clause.groupsInOrder.get(dimension)?.split(' ')
    const [only] = groupsOf(dimension, context.asked.facets)
    const [earlier] = groupsOf(dimension, context.asked.carried)
    // `They trail the boys`: a group alone beside such a word may be the one compared with, unless it stands before a `than`.
    const alone = context.clause.words.some((word) => trailing.has(word) || thans.has(word))
      ? context.clause.read.ahead.get(dimension)
      : only
    const said = both?.[0] ?? earlier ?? alone
    if (said === first) return 1
    if (said === last) return -1
    // The first may go by another name.
    if (both?.[1] === first) return -1
  }
  return 0
}

const groupsOf = (dimension: string, mentions: readonly (readonly Facet[])[]): string[] =>
  mentions.flat().flatMap((facet) => (facet.dimension === dimension ? [facet.code] : []))
