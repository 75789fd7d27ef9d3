/** What a question asks of a goal: what it is, whether it was reached. */

import type { Signal } from '../../language/tables/words.ts'
import { isThereGoal } from '../../language/words/target-words.ts'
import type { Asked } from './asked.ts'

/** `What is the goal for …?` is not told by what has become of it; what is planned from now on is no goal. */
export const asksWhatGoal = (asked: Asked): boolean =>
  (asks(asked, 'goal', 'what') || asksWhetherGoal(asked)) &&
  !asksMore(asked) &&
  !asked.signals.has('reached') &&
  !asked.signals.has('next')

/** `Is there a goal for …?` */
const asksWhetherGoal = (asked: Asked): boolean =>
  asked.isYesNo && asks(asked, 'goal') && isThereGoal.test(asked.text)

/** `Was the goal reached?` */
export const asksWhetherReached = (asked: Asked): boolean =>
  asked.isYesNo && asks(asked, 'goal', 'reached') && !asksMore(asked)

const asks = ({ signals }: Asked, ...all: readonly Signal[]): boolean => all.every((one) => signals.has(one))

const asksMore = ({ signals }: Asked): boolean =>
  (['why', 'who', 'when'] as const).some((one) => signals.has(one))
