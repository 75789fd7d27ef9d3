/** `71 % of the girls and 80 % of the boys`: of two numbers that changed places the one that is found wrong tells what the other is. */

import { mustCover } from './figures/must-cover.ts'
import { sameValue } from './figures/same-value.ts'
import type { Against, Turn } from './in-turn.ts'
import { contradicted, type Judgement, otherwiseFor } from './judgement.ts'

/** The number contradicted by its own figure, where that stands at the other number of its sentence, and that one's figure here; null otherwise. */
export function judgeSwapped(
  turns: readonly Turn[],
  at: number,
  { catalogue, judge }: Against,
): Judgement | null {
  const turn = turns[at]
  if (turn?.judgement?.verdict !== 'not_in_report') return null
  const isTold = ({ number, measured }: Turn, fact: Parameters<typeof sameValue>[2]): boolean =>
    sameValue(number, measured, fact, catalogue.pack) !== 'different'
  for (const other of [turns[at - 1], turns[at + 1]]) {
    const { clause, judgement } = other ?? {}
    if (clause?.sentence !== turn.clause.sentence || judgement?.verdict !== 'contradicted') continue
    const { fact: taken } = judgement
    if (!other || !taken || !isTold(turn, taken)) continue
    const own = judge(turn.context, () => mustCover.sameValue).find(
      ({ card: { fact }, violations }) =>
        fact !== taken && fact.unit === taken.unit && isTold(other, fact) && !otherwiseFor(violations),
    )
    if (own) return contradicted(own.card.fact, 'value')
  }
  return null
}
