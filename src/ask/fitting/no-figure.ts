/** What a question asks for that no number tells. */

import type { Signal } from '../../language/tables/words.ts'
import type { Observation } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'
import { wantsFigure } from '../question/wants.ts'

/** `On which date was it adopted?` of how long ago it was; `what does it mean, what do they do?`; `is it on the rise?` of how much it is. */
export const tellsNoFigure = ({ measure, direction }: Observation, asked: Asked): boolean =>
  never.some((one) => asked.signals.has(one)) ||
  (asksWhetherMoved(asked) && measure === 'level' && direction === null)

const never: readonly Signal[] = ['which-day', 'meaning', 'activity']

/** Nothing but whether it goes up or down is asked: no level, and no time of which it could be told. */
const asksWhetherMoved = (asked: Asked): boolean =>
  moving.some((one) => asked.signals.has(one)) &&
  !beside.some((one) => asked.signals.has(one)) &&
  !wantsFigure(asked) &&
  asked.periods.length === 0 &&
  asked.units.size === 0

const moving: readonly Signal[] = ['up', 'down']
const beside: readonly Signal[] = [
  'level',
  'share',
  'goal',
  'reached',
  'more',
  'less',
  'difference',
  'most',
  'least',
]
