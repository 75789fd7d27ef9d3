/** `Among people over 60`, `are over 18` of those under 18: a bound of age that the figure does not have. */

import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const ageBound: Objection = ({ card: { fact }, context: { ageBounds, asked }, catalogue }) => {
  if (ageBounds.length === 0) return null
  const { spaced } = ownSentence(fact, asked.lang, catalogue.lexicon)
  return ageBounds.some((bound) => !spaced.includes(bound)) ? { ...unlike(fact), difference: 'group' } : null
}
