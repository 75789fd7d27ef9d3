/** `28 % of the parents say that …` of a share that nobody was asked about: what people say is another share. */

import { isAnswerOfElse } from '../figures/answers.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const answered: Objection = ({ card, context, catalogue: { lexicon, pack } }) =>
  pack.units.get(card.fact.unit)?.quantity === 'share' && isAnswerOfElse(card, context, lexicon)
    ? unlike(card.fact)
    : null
