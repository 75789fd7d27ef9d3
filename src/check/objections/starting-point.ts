/** `54.8 per cent are in work today` of the share from which a goal started. */

import { isBaseline } from '../../ask/fitting/baseline.ts'
import type { Judgement } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const startingPoint: Objection = ({ card: { fact }, same, context, catalogue: { pack } }) => {
  const { periods } = context.asked
  // Told as what is, or as the year of the report.
  const isNow = periods.some(({ type, from }) => type === 'now' || from?.from === 12 * pack.report.year)
  const isPresent = periods.length === 0 && !context.isAimed && standing.test(context.coreText)
  const outdated: Judgement = { verdict: 'outdated', rounded: same === 'rounded', fact, difference: 'start' }
  return (isNow || isPresent) && isBaseline(fact, pack) ? outdated : null
}

/** Nothing is said of when. */
const standing = / (er|ligger|is|are|stands) /
