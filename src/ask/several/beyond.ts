/** Which of a row of figures are above or below an amount: `which committees spend more than 100 million?` */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import type { Observation } from '../../pack/pack.ts'
import { qualifierBefore, sideOf } from '../../reading/bounds.ts'
import { compareDecimals } from '../../telling/decimal.ts'
import { nonEmpty } from '../../telling/facts.ts'
import { decimalOf } from '../../telling/figure.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { judge } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'
import type { SeriesAnswer } from './series.ts'
import { seriesFor } from './series-choice.ts'

/** Fewer figures are no row. */
const shortest = 3

/** Those beyond it, the largest first; null where no amount is named that way, or none is beyond it. */
export function askBeyond(asked: Asked, catalogue: Catalogue): SeriesAnswer | null {
  const [amount, ...more] = asked.amounts
  const side = sideAsked(asked)
  if (!asked.signals.has('which') || amount === undefined || more.length > 0 || side === null) return null
  const open = withoutAmount(asked)
  // `Which municipalities …?` names none of those that the row is of.
  if (!open.topics.some(isTelling)) return null
  const row = (seriesFor(open, judge(open, catalogue), catalogue.pack, null) ?? []).filter(
    (fact) => asked.units.has(fact.unit) && decimalOf(fact) !== null,
  )
  if (row.length < shortest) return null
  const limit = String(amount)
  const isBeyond = (fact: Observation): boolean => {
    const order = compareDecimals(decimalOf(fact) ?? limit, limit)
    return side === 'above' ? order > 0 : order < 0
  }
  const facts = nonEmpty(row.filter(isBeyond).sort(largestFirst))
  return facts && { type: 'top', facts, computation: null }
}

const largestFirst = (a: Observation, b: Observation): number =>
  compareDecimals(decimalOf(b) ?? '0', decimalOf(a) ?? '0')

/** `Over`, `more than`; `not more than` is the other side. A unit may stand between: `less than DKK 15 million`. */
function sideAsked({ text, lang, signals, amounts }: Asked): 'above' | 'below' | null {
  const tokens = tokenize(text)
  const number = readNumbersIn(tokens, text, lang).find(
    ({ value }) => value.type === 'number' && value.number === amounts[0],
  )
  if (!number) return null
  const side =
    sideOf(qualifierBefore(number.first, tokens, lang)) ??
    sideOf(qualifierBefore(number.first - 1, tokens, lang))
  return side === null || !signals.has('negation') ? side : side === 'above' ? 'below' : 'above'
}

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
