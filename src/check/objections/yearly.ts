/** `30 people have ever been hired` of 30 every year: what happens in each year told as all there is. */

import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const yearly: Objection = ({ card: { fact }, context, catalogue }) => {
  const { signals, lang } = context.asked
  if (catalogue.pack.units.get(fact.unit)?.quantity !== 'count') return null
  if (!ownSentence(fact, lang, catalogue.lexicon).signals.has('every')) return null
  const saysRhythm = signals.has('every') || context.clause.read.signals.has('every')
  // `Today 30 have ever been hired` names no year in which they were.
  const isDated = context.asked.periods.some(({ type }) => type !== 'now')
  return saysRhythm || isDated ? null : unlike(fact)
}
