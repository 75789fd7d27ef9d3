/** `12.8 % of the labour force, but only 11 % at City Hall`: the figure that the number before was told of is not told again of somebody else. */

import { isFiledUnder } from '../pack/filed.ts'
import type { Context } from './draft/context.ts'
import type { Turn } from './in-turn.ts'
import { type Judgement, unlike } from './judgement.ts'

/** The judgement, unless it supports a figure that another number of the sentence got wrong and names none of its groups itself. */
export function toldAlready(
  found: Judgement,
  { asked, clause: own }: Context,
  turns: readonly Turn[],
): Judgement {
  const { fact, verdict } = found
  if (verdict !== 'supported' || !fact) return found
  const isNamed = asked.facets.flat().some((facet) => isFiledUnder(fact, facet))
  const isTold = turns.some(
    ({ clause, judgement }) =>
      clause.nth === own.nth &&
      // `From 58.4 to 64.8 %` are two of one goal.
      clause !== own &&
      judgement?.verdict === 'contradicted' &&
      (judgement.difference === 'value' || judgement.difference === 'group') &&
      judgement.fact?.id === fact.id,
  )
  return isTold && !isNamed ? unlike(fact) : found
}
