/** `Are turned away even if the spouse has a job`: a case is said to be no exception, of which the figure says nothing. */

import { evenIf } from '../../language/words/conceding-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const concession: Objection = ({ card: { fact }, context: { asked, clause } }) =>
  evenIf.test(clause.lower) && !evenIf.test(fact.text[asked.lang].toLowerCase()) ? unlike(fact) : null
