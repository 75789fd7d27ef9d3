/** `Both A and B spend 19.8 million`, `both 71 %`, `of women and men 56.4 %` of what the one of them has. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { filingsOf, isFiledUnder } from '../../pack/filed.ts'
import { isSameGroup } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
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
  const isNamed = (group: Facet): boolean =>
    !clause.groupsInOrder.has(group.dimension) &&
    asked.facets.flat().some((facet) => isSameGroup(facet, group))
  // The report tells the others something else.
  const isOne = filingsOf(fact).some(
    (group) =>
      !isDefault(group, pack) &&
      // `Both sexes` is a group of its own.
      !isNamed(group) &&
      entry.facts.some((one) => one.type === 'observation' && !isFiledUnder(one, group)),
  )
  return isOne ? contradicted(fact, 'group') : null
}
