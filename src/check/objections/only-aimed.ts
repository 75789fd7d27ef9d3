/** `The goal is that 28 % …`, `experts expect that 28 % …` of what the report measured: neither its goal nor an expectation. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyAimed: Objection = ({ card: { fact }, context, catalogue: { pack, lexicon } }) => {
  const { opening, asked, isSpan } = context
  const { aiming } = tellingWords[asked.lang]
  // `Are expected to complete within 25 years` tells the length by the way.
  if (isSpan || isStartOfGoal(fact, context, pack)) return null
  if (!holdsAny(opening, aiming) || fact.measure.startsWith('target')) return null
  const told = ownSentence(fact, asked.lang, lexicon).words
  return told.some((word) => expecting.has(word)) ? null : unlike(fact)
}

const expecting = new Set(['ventes', 'forventes', 'expected', 'projected'])
