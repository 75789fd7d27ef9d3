/** `Are turned away even if the spouse has a job`: a case is said to be no exception, of which the figure says nothing. */

import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

const conceding =
  /(?<!\p{L})(even if|also if|regardless of whether|no matter (if|whether)|selv hvis|også hvis|uanset om)(?!\p{L})/u

export const concession: Objection = ({ card: { fact }, context: { asked, clause } }) =>
  conceding.test(clause.lower) && !conceding.test(fact.text[asked.lang].toLowerCase()) ? unlike(fact) : null
