/** `Have already completed` of what the report only expects. */

import { cameAbout } from '../../language/times/lasting-words.ts'
import { expected, foretelling } from '../../language/words/coming-words.ts'
import { isModal } from '../draft/modals.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyExpected: Objection = ({ card: { fact }, context, catalogue }) => {
  const told = ownSentence(fact, context.asked.lang, catalogue.lexicon).words
  if (!told.some((word) => expected.has(word))) return null
  const said = [...context.clause.words, ...context.sharedWords]
  const isOpen = isModal(said, context.asked.lang) || said.some((word) => foretelling.has(word))
  const isDone = !isOpen && said.some((word) => cameAbout.has(word))
  return isDone ? contradicted(fact, 'expected') : null
}
