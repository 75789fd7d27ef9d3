/** What is left of a whole: `how many members are not from the administrations?` */

import type { Pack } from '../../pack/pack.ts'
import { observationsOf } from '../../telling/facts.ts'
import { differenceOf } from '../../telling/figure.ts'
import type { Judged } from '../deciding/judged.ts'
import { meet } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { isEnough } from '../ranking/enough.ts'
import type { SeriesAnswer } from './series-answer.ts'

/** The whole less the part that is denied; null where the pack does not count both. Shares of others are not worked out. */
export function restOf(asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null {
  const { signals, facets } = asked
  if (!signals.has('negation') || !(signals.has('how-many') || signals.has('only-count'))) return null
  const [found] = judged.filter(({ score }) => isEnough(score))
  const part = found?.card.fact
  if (!found || part?.type !== 'observation' || pack.units.get(part.unit)?.quantity !== 'count') return null
  if (!found.violations.every((one) => one === 'measure')) return null
  if (!facets.some((mention) => meet(found.card, mention, pack) === 'exact')) return null
  const whole = observationsOf(found.card.entry).find(
    ({ dimensions, unit, period }) =>
      Object.keys(dimensions).length === 0 && unit === part.unit && period === part.period,
  )
  const computation = whole ? differenceOf(whole, part, asked.lang, pack) : null
  return whole && computation ? { type: 'rest', facts: [whole, part], computation } : null
}
