/** `Boys do worse than girls: 80 % complete`: of two that were compared the number may be either's; how far apart they are is told of both. */

import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const eitherOfTwo: Objection = ({ card: { fact }, context: { comparedBefore } }) =>
  fact.measure !== 'difference' &&
  [...comparedBefore].some((dimension) => fact.dimensions[dimension] !== undefined)
    ? unclear('which')
    : null
