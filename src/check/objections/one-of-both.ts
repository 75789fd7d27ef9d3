/** `Both A and B spend 19.8 million`, `both 71 %`, `of women and men 56.4 %` of what the one of them has. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const oneOfBoth: Objection = ({ card: { fact, entry }, context, catalogue: { pack, lexicon } }) => {
  const { asked, telling, clause } = context
  const isBoth = telling.has(tellingWords[asked.lang].both)
  if (fact.measure === 'difference' || !(isBoth || clause.joined.size > 0)) return null
  const own = ownSentence(fact, asked.lang, lexicon)
  // Two numbers may each have their own: `of women and men 56.4 and 61.8 per cent`.
  const isAnotherPair =
    clause.numbers.length === 1 &&
    context.order === null &&
    [...clause.joined].some(
      (dimension) =>
        fact.dimensions[dimension] !== undefined &&
        own.groupsInOrder.get(dimension) !== clause.groupsInOrder.get(dimension),
    )
  if (isAnotherPair) return contradicted(fact, 'group')
  if (!isBoth) return null
  if (own.groupsInOrder.size > 0) return null
  const isNamed = (dimension: string): boolean =>
    !clause.groupsInOrder.has(dimension) &&
    asked.facets
      .flat()
      .some((facet) => facet.dimension === dimension && facet.code === fact.dimensions[dimension])
  // The report tells the others something else.
  const isOne = Object.entries(fact.dimensions).some(
    ([dimension, code]) =>
      !isDefault({ dimension, code }, pack) &&
      // `Both sexes` is a group of its own.
      !isNamed(dimension) &&
      entry.facts.some(
        (one) => one.type === 'observation' && one.dimensions[dimension] !== fact.dimensions[dimension],
      ),
  )
  return isOne ? contradicted(fact, 'group') : null
}
