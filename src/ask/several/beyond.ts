/** Which of a row of figures are above or below an amount: `which committees spend more than 100 million?` */

import type { Signal } from '../../language/tables/words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { compareDecimals, decimalFrom, times } from '../../telling/decimal.ts'
import { nonEmpty } from '../../telling/facts.ts'
import { decimalOf } from '../../telling/figure.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { judge } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isBeyond, type Limit, limitsIn, limitsOfMany } from '../question/limit-asked.ts'
import { isTelling } from '../question/topics.ts'
import { asksRank } from './ranks.ts'
import type { SeriesAnswer } from './series-answer.ts'
import { seriesFor } from './series-choice.ts'

/** Fewer figures are no row. */
const shortest = 3

/** Those beyond it, the largest first, or that none is; null where no amount is named that way. `Do all spend more than 10 million?` is told by those that do. */
export function askBeyond(asked: Asked, catalogue: Catalogue): SeriesAnswer | null {
  const ofMany = limitsOfMany(asked)
  const limits = ofMany.length > 0 ? ofMany : asked.signals.has('which') ? limitsIn(asked) : []
  // `Which of those above 10 million spends least?` is told by no row of all.
  if (limits.length === 0 || (ofMany.length === 0 && asksRank(asked))) return null
  const open = withoutAmount(asked)
  // `Which municipalities …?` names none of those that the row is of.
  if (!open.topics.some(isTelling)) return null
  const row = (seriesFor(open, judge(open, catalogue), catalogue.pack, null) ?? []).filter(
    (fact) =>
      asked.units.has(fact.unit) &&
      decimalOf(fact) !== null &&
      limits.every((limit) => isOfCurrency(fact, limit, catalogue.pack)),
  )
  if (row.length < shortest) return null
  const order = row.sort(largestFirst)
  const facts = nonEmpty(order.filter((fact) => limits.every((limit) => isMet(fact, limit, catalogue.pack))))
  if (facts) return { type: 'top', facts, computation: null }
  const [limit, ...others] = limits
  const nearest = limit?.side === 'above' ? order[0] : order.at(-1)
  // Between two limits none is the nearest.
  return limit && others.length === 0 && nearest
    ? { type: 'none', facts: [nearest], computation: null, side: limit.side }
    : null
}

/** `More than € 50 million` is held against no kroner. */
const isOfCurrency = ({ unit }: Observation, { currency }: Limit, { units }: Pack): boolean => {
  const { da = [], en = [] } = units.get(unit)?.words ?? {}
  return currency === null || [...da, ...en].some((word) => word.toLowerCase() === currency)
}

/** Money is held against money in whole coins, whatever it is told in. */
function isMet(fact: Observation, limit: Limit, { units }: Pack): boolean {
  const { quantity, scale = 1 } = units.get(fact.unit) ?? {}
  const figure = times(decimalOf(fact) ?? '0', quantity === 'money' ? scale : 1)
  return isBeyond(compareDecimals(figure, times(decimalFrom(limit.amount), limit.scale)), limit)
}

const largestFirst = (a: Observation, b: Observation): number =>
  compareDecimals(decimalOf(b) ?? '0', decimalOf(a) ?? '0')

/** The same, asked for the largest. */
const withoutAmount = (asked: Asked): Asked => ({
  ...asked,
  amounts: [],
  numbers: [],
  claimed: [],
  units: new Set(),
  topics: asked.topics.filter(({ optional }) => !optional),
  signals: new Set([...[...asked.signals].filter((signal) => !comparing.has(signal)), 'most']),
})

const comparing: ReadonlySet<Signal> = new Set(['more', 'less', 'difference', 'negation', 'every', 'only'])
