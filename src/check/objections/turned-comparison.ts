/** `85 % of the institutions got fewer Danish children` of those that got a larger share of them: more told as less. */

import { wordsOf } from '../../language/token.ts'
import { polarityOf } from '../draft/polarity.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turnedComparison: Objection = ({ card: { fact }, context, catalogue }) => {
  const { reason, asked, clause } = context
  if (fact.measure !== 'level' || clause.read.than !== null) return null
  if (catalogue.pack.units.get(fact.unit)?.quantity !== 'share') return null
  const said = polarityOf(wordsOf(reason))
  const told = polarityOf(behindNumber(fact.text[asked.lang]))
  return said * told < 0 ? contradicted(fact, 'direction') : null
}

/** The words of a figure's own sentence behind its first numeral; `more than 2 out of 3` compares nothing. */
const behindNumber = (text: string): string[] => wordsOf(text.replace(/^\D*/u, ''))
