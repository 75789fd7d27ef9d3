/** Whether a sentence of the report already says what figures would have to be worked out for. */

import { bestAble, type Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { namesFigure, wantsFigure } from '../question/wants.ts'
import { thresholds } from '../ranking/enough.ts'

/** `From 2006 to 2009`, `2006 and 2009`. */
const setsTwoTimes = ({ periods }: Asked): boolean => {
  const dated = periods.filter(({ from }) => from !== null)
  return dated.length > 1 || dated.some(({ type }) => type === 'span')
}

/** `Has the number fallen?` where a sentence of the report says just that; what it came to in figures is another question. */
export function isAnsweredInWords(asked: Asked, judged: readonly Judged[]): boolean {
  const best = bestAble(judged)
  const fact = best?.card.fact
  if (wantsFigure(asked) || fact?.type !== 'claim' || fact.direction === null) return false
  const isCalled = best?.score.naming === 1 && best.score.coverage >= thresholds.outright
  return (
    asked.isYesNo ||
    (isCalled && !namesFigure(asked) && !setsTwoTimes(asked) && sidesNamed(asked).length === 0)
  )
}
