/** `The two areas got 10 million each`, `every hotspot got`, `per head` of one sum, of one share for all. */

import { apiece, distributive } from '../../language/words/apiece-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const each: Objection = ({ card: { fact }, context, catalogue: { lexicon } }) => {
  const { asked, clause, coreText } = context
  const own = ownSentence(fact, asked.lang, lexicon).spaced
  const isSaid = apiece.test(clause.lower) || distributive[asked.lang].test(coreText)
  return isSaid && !apiece.test(own) && !distributive[asked.lang].test(own) ? unlike(fact) : null
}
