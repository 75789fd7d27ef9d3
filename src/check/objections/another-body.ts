/** `The municipality gave 28 million` of what a ministry gave, `the state hires 30` of those the municipality hires, `discriminated by the state` of no culprit. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { doneBy } from '../../language/words/doing-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherBody: Objection = ({
  card: { fact },
  context: { clause, coreText, telling, asked },
  catalogue,
}) => {
  const told = ownSentence(fact, asked.lang, catalogue.lexicon).telling
  const { bodies } = tellingWords[asked.lang]
  const said = bodies.filter((body) => telling.has(body))
  const isOther = said.some((body) => !told.has(body))
  const isReplaced = bodies.some((body) => !telling.has(body) && told.has(body))
  const isAgent = said.some((body) => !told.has(body) && holdsAny(coreText, body.flatMap(asAgent)))
  return isAgent || (isOther && (clause.payment !== null || isReplaced)) ? unlike(fact) : null
}

/** ` by the state `, ` af staten `; of what is `af statens` it is only a part. */
const asAgent = (body: string): string[] =>
  body.endsWith('s ') ? [] : doneBy.map((word) => `${word}${body}`)
