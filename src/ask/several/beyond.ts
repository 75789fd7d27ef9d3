/** Which of a row of figures are above or below an amount: `which committees spend more than 100 million?` */

import type { Signal } from '../../language/tables/words.ts'
import type { Observation } from '../../pack/pack.ts'
import { compareDecimals } from '../../telling/decimal.ts'
import { nonEmpty } from '../../telling/facts.ts'
import { decimalOf } from '../../telling/figure.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { judge } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isBeyond, limitIn } from '../question/limit-asked.ts'
import { isTelling } from '../question/topics.ts'
import { asksRank } from './ranks.ts'
import type { SeriesAnswer } from './series.ts'
import { seriesFor } from './series-choice.ts'

/** Fewer figures are no row. */
const shortest = 3

/** Those beyond it, the largest first; null where no amount is named that way, or none is beyond it. */
export function askBeyond(asked: Asked, catalogue: Catalogue): SeriesAnswer | null {
  const limit = limitIn(asked)
  // `Which of those above 10 million spends least?` is told by no row of all.
  if (!asked.signals.has('which') || limit === null || asksRank(asked)) return null
  const open = withoutAmount(asked)
  // `Which municipalities …?` names none of those that the row is of.
  if (!open.topics.some(isTelling)) return null
  const row = (seriesFor(open, judge(open, catalogue), catalogue.pack, null) ?? []).filter(
    (fact) => asked.units.has(fact.unit) && decimalOf(fact) !== null,
  )
  if (row.length < shortest) return null
  const amount = String(limit.amount)
  const facts = nonEmpty(
    row
      .filter((fact) => isBeyond(compareDecimals(decimalOf(fact) ?? amount, amount), limit))
      .sort(largestFirst),
  )
  return facts && { type: 'top', facts, computation: null }
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

const comparing: ReadonlySet<Signal> = new Set(['more', 'less', 'difference', 'negation', 'every'])
