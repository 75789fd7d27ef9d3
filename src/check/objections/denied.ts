/** `56.4 % of women are not in work` of 56.4 % who are: the draft denies what the figure says, or says what it denies. */

import { isDeniedOf } from '../figures/denied.ts'
import { judgeRest } from '../rest.ts'
import type { Objection } from './objection.ts'

export const denied: Objection = ({ number, measured, card: { fact }, context, catalogue }) =>
  isDeniedOf(fact, context, catalogue.lexicon)
    ? judgeRest(number, measured, fact, context.asked.lang, catalogue.pack)
    : null
