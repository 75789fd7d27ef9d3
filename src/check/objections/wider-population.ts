/** `54.8 % of Northtowners are in work` of those of one origin: the draft speaks of everybody, the figure of a group. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { namesExcluded } from '../figures/mistaken.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isOfBoth } from '../figures/together.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const widerPopulation: Objection = ({ card, context, catalogue: { pack, lexicon } }) => {
  const { fact } = card
  const { asked, wholes, clause } = context
  if (namesExcluded(card, context.coreWords, context)) return null
  const named = new Set([...asked.facets, ...asked.carried].flat().map(({ dimension }) => dimension))
  const groups = Object.entries(fact.dimensions).flatMap(([dimension, code]) =>
    isDefault({ dimension, code }, pack) || isOfBoth({ dimension, code }, pack) || named.has(dimension)
      ? []
      : [dimension],
  )
  // `Of Northtowners`, `in Northtown`; `of the women` may be those of whom the draft speaks all along.
  const isEverybody = groups.length > 0 && asked.facets.flat().some((facet) => isDefault(facet, pack))
  const told = ownSentence(fact, asked.lang, lexicon).wholes
  const isMore =
    wholes.isTold &&
    groups.some(
      (dimension) =>
        !clause.read.isSpokenOf(dimension) && !told?.others.has(`${dimension}=${fact.dimensions[dimension]}`),
    )
  return isEverybody || isMore ? { ...unlike(fact), difference: 'group' } : null
}
