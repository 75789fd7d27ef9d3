/** `Have already completed` of what the report only expects. */

import { wordsOf } from '../../language/token.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

const expecting = new Set(['ventes', 'forventes', 'expected', 'projected'])
const modal = new Set(
  'ventes forventes forventer vil skal kan kunne ville skulle prognose prognosen fremskrivning beregnet beregning expected expect expects projected projection predicted forecast forecasts will would should shall likely eventually'.split(
    ' ',
  ),
)
const done = new Set('har havde allerede blev have has had already'.split(' '))

export const onlyExpected: Objection = ({ candidate: { fact }, context, catalogue }) => {
  const told = ownSentence(fact, context.asked.lang, catalogue.lexicon).words
  if (!told.some((word) => expecting.has(word))) return null
  const said = wordsOf(context.clause)
  const isDone = said.some((word) => done.has(word)) && !said.some((word) => modal.has(word))
  return isDone ? contradicted(fact, 'expected') : null
}
