/** `It is a myth that 25 % …`, `28 % …, they say. That is a lie.`, `28 % …, which is wrong` of what the report says: the writer denies it. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { judgingBehind } from '../../language/words/denying-words.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const disowned: Objection = ({ card: { fact }, context: { opening, answer, tail, asked } }) => {
  const { disowning, denials } = tellingWords[asked.lang]
  // What ends the sentence judges it: `which is not at all surprising` denies nothing.
  const isJudged = judgingBehind.test(tail) && denials.some((denial) => tail.endsWith(denial))
  return holdsAny(opening, disowning) || holdsAny(answer, denials) || isJudged
    ? contradicted(fact, 'disowned')
    : null
}
