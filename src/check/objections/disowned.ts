/** `It is a myth that 25 % …` of what the report says: the writer denies it. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const disowned: Objection = ({ card: { fact }, context: { opening, asked } }) => {
  return holdsAny(opening, tellingWords[asked.lang].disowning) ? contradicted(fact, 'disowned') : null
}
