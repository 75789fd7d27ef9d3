/** A change that a question takes for granted and that went the other way: `how much did it rise?` of what fell. */

import { stretchOf } from '../../language/times/months.ts'
import type { Observation } from '../../pack/pack.ts'
import { decimalOf } from '../../telling/figure.ts'
import type { Asked } from '../question/asked.ts'

/** Which way it went; null where that is what was asked, or the two are of one time. */
export function wentOtherwise([a, b]: readonly Observation[], asked: Asked): 'up' | 'down' | null {
  if (!a || !b) return null
  const [from, to] = [endOf(a), endOf(b)]
  const claimed = claimedIn(asked)
  if (from === null || to === null || from === to || claimed === null) return null
  const [earlier, later] = from < to ? [a, b] : [b, a]
  const step = Number(decimalOf(later)) - Number(decimalOf(earlier))
  return claimed === 'up' && step < 0 ? 'down' : claimed === 'down' && step > 0 ? 'up' : null
}

const endOf = ({ period }: Observation): number | null => stretchOf(period)?.to.to ?? null

/** `More in 2006 than in 2009` says that it fell. */
function claimedIn({ signals, periods, text, lang }: Asked): 'up' | 'down' | null {
  const [up, down] = [signals.has('up'), signals.has('down')]
  if (up !== down) return up ? 'up' : 'down'
  if (up || signals.has('more') === signals.has('less')) return null
  const [first, second] = periods.flatMap(({ type, from }) => (type === 'at' && from ? [from.from] : []))
  const isOrdered =
    first !== undefined &&
    second !== undefined &&
    text.toLowerCase().includes({ da: ' end ', en: ' than ' }[lang])
  const isBackwards = isOrdered && first < second
  return signals.has('more') === isBackwards ? 'down' : 'up'
}
