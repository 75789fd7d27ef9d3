/** `Have already completed` of what the report only expects. */

import { isModal } from '../draft/modals.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

const expecting = new Set(['ventes', 'forventes', 'expected', 'projected'])
const foretelling = new Set(
  'ventes forventes forventer prognose prognosen fremskrivning beregnet beregning expected expect expects projected projection predicted forecast forecasts likely eventually'.split(
    ' ',
  ),
)
const done = new Set('har havde allerede blev have has had already'.split(' '))

export const onlyExpected: Objection = ({ card: { fact }, context, catalogue }) => {
  const told = ownSentence(fact, context.asked.lang, catalogue.lexicon).words
  if (!told.some((word) => expecting.has(word))) return null
  const said = context.clause.words
  const isOpen = isModal(said, context.asked.lang) || said.some((word) => foretelling.has(word))
  const isDone = !isOpen && said.some((word) => done.has(word))
  return isDone ? contradicted(fact, 'expected') : null
}
