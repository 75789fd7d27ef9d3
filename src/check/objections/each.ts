/** `The two areas got 10 million each`, `in every single department 12.8 %` of one sum, of one share for all. */

import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

/** `Hver fjerde` is a share, and `hvert år` a rhythm. */
const distributing =
  /(?<!\p{L})(hver( især)?( (?=[.,;:!?]|$))|hver(t)? eneste|hver(t)? af|each( (?=[.,;:!?]|$))|each of|in each|every single|apiece|per head)(?!\p{L})/u

export const each: Objection = ({ card: { fact }, context: { asked, clause }, catalogue: { lexicon } }) => {
  const own = ownSentence(fact, asked.lang, lexicon).spaced
  return distributing.test(clause.lower) && !distributing.test(own) ? unlike(fact) : null
}
