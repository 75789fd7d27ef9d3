/** `71 % of boys started` of those who complete: that something began is not that it was done. */

import { underWay, whenBegun } from '../../language/times/lasting-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyBegun: Objection = ({ card: { fact }, context: { asked, clause, ahead }, catalogue }) => {
  const { lexicon, pack } = catalogue
  if (pack.units.get(fact.unit)?.quantity !== 'share' || !clause.signals.has('start')) return null
  if (whenBegun.test(ahead) || underWay.test(clause.lower)) return null
  return ownSentence(fact, asked.lang, lexicon).signals.has('start') ? null : unlike(fact)
}
