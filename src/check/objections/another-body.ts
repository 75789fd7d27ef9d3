/** `The municipality gave 28 million` of what a ministry gave, `the state hires 30` of those the municipality hires. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherBody: Objection = ({ card: { fact }, context: { payment, coreText, asked } }) => {
  const told = spaced(fact.text[asked.lang])
  const { bodies } = tellingWords[asked.lang]
  const said = bodies.filter((body) => holdsAny(coreText, body))
  const isOther = said.some((body) => !holdsAny(told, body))
  const isReplaced = bodies.some((body) => !said.includes(body) && holdsAny(told, body))
  return isOther && (payment !== null || isReplaced) ? unlike(fact) : null
}
