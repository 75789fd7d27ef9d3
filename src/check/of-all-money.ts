/** Numbers of all the shared-out money, worked out again: the total, what part one has, what the first few, or some, have together. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Pack } from '../pack/pack.ts'
import type { Measured } from './draft/measure-words.ts'
import { isPromised } from './draft/modals.ts'
import type { Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'
import { judgeShareOfTotal } from './share-of-total.ts'
import { judgeSumOfFirst } from './sum-of-first.ts'
import { judgeSumOfSharers } from './sum-of-sharers.ts'
import { judgeTotal } from './total.ts'

/** Null where the number is supported already, or speaks of none of them. */
export function judgeOfAllMoney(
  number: NumberReading,
  measured: Measured,
  turn: Pick<Turn, 'context' | 'judgement'>,
  pack: Pack,
): Judgement | null {
  const { context, judgement } = turn
  if (!judgement || judgement.verdict === 'supported') return null
  const total = judgeTotal(number, measured, turn, pack)
  if (total || context.isDenied || context.isDenying || isPromised(context.coreWords, context.asked.lang))
    return total
  return (
    judgeShareOfTotal(number, measured, context, pack) ??
    judgeSumOfFirst(number, measured, context, pack) ??
    judgeSumOfSharers(number, measured, context, pack)
  )
}
