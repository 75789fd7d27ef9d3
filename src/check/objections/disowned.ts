/** `It is a myth that 25 % …`, `28 % …, they say. That is a lie.` of what the report says: the writer denies it. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const disowned: Objection = ({ card: { fact }, context: { opening, answer, asked } }) => {
  const { disowning, denials } = tellingWords[asked.lang]
  return holdsAny(opening, disowning) || holdsAny(answer, denials) ? contradicted(fact, 'disowned') : null
}
