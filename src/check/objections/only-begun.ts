/** `71 % of boys started` of those who complete: that something began is not that it was done. */

import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyBegun: Objection = ({ card: { fact }, context: { asked, clause, ahead }, catalogue }) => {
  const { lexicon, pack } = catalogue
  if (pack.units.get(fact.unit)?.quantity !== 'share' || !clause.signals.has('start')) return null
  if (tellsTime.test(ahead)) return null
  return ownSentence(fact, asked.lang, lexicon).signals.has('start') ? null : unlike(fact)
}

/** `When we began in 2006, 49.6 % …` only says when. */
const tellsTime =
  /^[\W]*(when|as|da|dengang)( \p{L}+){1,4} (began|begyndte|started|startede|set out|tog fat)(?!\p{L})/iu
