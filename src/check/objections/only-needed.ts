/** `Six areas have become safer` of six that need an effort to become so. */

import { cameAbout, needing } from '../../language/words/coming-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyNeeded: Objection = ({ card: { fact }, context: { asked, coreWords }, catalogue }) => {
  const told = ownSentence(fact, asked.lang, catalogue.lexicon).words
  return told.some((word) => needing.has(word)) &&
    !coreWords.some((word) => needing.has(word)) &&
    coreWords.some((word) => cameAbout.has(word))
    ? unlike(fact)
    : null
}
