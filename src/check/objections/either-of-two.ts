/** `Boys do worse than girls: 80 % complete`: of two that were compared the number may be either's. */

import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const eitherOfTwo: Objection = ({ card: { fact }, context: { comparedBefore } }) =>
  [...comparedBefore].some((dimension) => fact.dimensions[dimension] !== undefined) ? unclear('which') : null
