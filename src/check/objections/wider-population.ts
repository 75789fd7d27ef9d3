/** `54.8 % of Northtowners are in work` of those of one origin: the draft speaks of everybody, the figure of a group. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { listsNamed } from '../../ask/question/groups-named.ts'
import { filingsOf } from '../../pack/filed.ts'
import { keyOf } from '../../reading/facets.ts'
import { namesExcluded } from '../figures/mistaken.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isOfBoth } from '../figures/together.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const widerPopulation: Objection = ({ card, context, catalogue: { pack, lexicon } }) => {
  const { fact } = card
  const { asked, wholes, clause } = context
  if (namesExcluded(card, context.coreWords, context)) return null
  const named = listsNamed(asked)
  const groups = filingsOf(fact).filter(
    (group) => !isDefault(group, pack) && !isOfBoth(group, pack) && !named.has(group.dimension),
  )
  // `Of Northtowners`, `in Northtown`; `of the women` may be those of whom the draft speaks all along.
  const isEverybody = groups.length > 0 && asked.facets.flat().some((facet) => isDefault(facet, pack))
  const told = ownSentence(fact, asked.lang, lexicon).wholes
  const isMore =
    wholes.isTold &&
    groups.some((group) => !clause.read.isSpokenOf(group.dimension) && !told?.others.has(keyOf(group)))
  return isEverybody || isMore ? { ...unlike(fact), difference: 'group' } : null
}
