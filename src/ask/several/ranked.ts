/** Questions for a place in an order: the largest, the second largest, all in order, how far the first is from the last. */

import type { Language } from '../../answer/tree.ts'
import { rankWords } from '../../language/words/rank-words.ts'

import type { Observation, Pack } from '../../pack/pack.ts'
import { compareDecimals } from '../../telling/decimal.ts'
import { nonEmpty } from '../../telling/facts.ts'
import { decimalOf, sumOf } from '../../telling/figure.ts'
import { isToldFor } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { limitsIn } from '../question/limit-asked.ts'
import { gap } from './gap.ts'
import { type Rank, ranksIn } from './ranks.ts'
import type { SeriesAnswer } from './series-answer.ts'

/** More than these are not told in one answer. */
const most = 8

export function ranked(series: readonly Observation[], asked: Asked, pack: Pack): SeriesAnswer | null {
  // `Which of those above 10 million has least?`: the least of all may be below it.
  if (limitsIn(asked).length > 0) return null
  const { lang } = asked
  const plain = series.filter((fact) => decimalOf(fact) !== null)
  if (plain.length < 2 || (plain.length < 3 && asked.facets.length < 2)) return null
  if (plain.some((fact) => goesOtherWay(fact, asked) || movesNot(fact, asked))) return null
  const [first, second] = ranksIn(asked)
  const isGap = first !== undefined && second !== undefined && asked.signals.has('difference')
  if (isGap) return between(plain, first, second, lang, pack)
  const from = first?.from ?? 'most'
  const order = inOrder(plain, from)
  const all = nonEmpty(order)
  if (all && (asked.signals.has('order') || isFromTo(first, second)))
    return { type: 'order', facts: all, computation: null }
  if (first && first.nth > 1) return first.nth <= lastPlace(lang) ? placed(order, first) : null
  const count = Math.min(asked.numbers.find((number) => number > 1 && number < plain.length) ?? 1, most)
  const facts = nonEmpty([...order.slice(0, count), ...putForward(order, count, asked, pack)])
  if (!facts) return null
  const computation = asked.signals.has('sum') && facts.length > 1 ? sumOf(facts, lang, pack) : null
  return computation ? { type: 'sum', facts, computation } : { type: 'top', facts, computation }
}

/** `Is it the Social Committee that has most?`: the one that it is thought to be, where it is another. */
function putForward(order: readonly Observation[], count: number, asked: Asked, pack: Pack): Observation[] {
  const [top] = order
  if (!top || count > 1 || !asked.isYesNo) return []
  const apart = asked.facets.flat().filter((facet) => !isToldFor(top, facet, pack))
  return order.slice(count).filter((fact) => apart.some((facet) => isToldFor(fact, facet, pack)))
}

/** `Who fell most?` of what rose. */
const goesOtherWay = ({ direction }: Observation, { signals }: Asked): boolean =>
  (direction === 'up' && signals.has('down') && !signals.has('up')) ||
  (direction === 'down' && signals.has('up') && !signals.has('down'))

/** `Who has fallen most?` of how high each is. */
const movesNot = ({ measure }: Observation, { signals }: Asked): boolean =>
  measure === 'level' && (signals.has('up') || signals.has('down'))

/** `From the smallest to the largest`. */
const isFromTo = (first: Rank | undefined, second: Rank | undefined): boolean =>
  first !== undefined && second !== undefined && first.from !== second.from

function inOrder(series: readonly Observation[], from: Rank['from']): Observation[] {
  const sign = from === 'most' ? -1 : 1
  return series.toSorted((a, b) => sign * compareDecimals(decimalOf(a) ?? '0', decimalOf(b) ?? '0'))
}

/** Places further down have no word. */
const lastPlace = (lang: Language): number => rankWords[lang].most.length + 1

/** The one at that place, with those before it; null where two share the place. */
function placed(order: readonly Observation[], { from, nth }: Rank): SeriesAnswer | null {
  const [before, fact, after] = [order[nth - 2], order[nth - 1], order[nth]]
  if (!fact || [before, after].some((other) => other && decimalOf(other) === decimalOf(fact))) return null
  return { type: 'placed', facts: [fact], computation: null, from, nth, before: order.slice(0, nth - 1) }
}

function between(
  series: readonly Observation[],
  first: Rank,
  second: Rank,
  lang: Language,
  pack: Pack,
): SeriesAnswer | null {
  const [a, b] = [first, second].map(({ from, nth }) => inOrder(series, from)[nth - 1])
  return a && b && a !== b ? gap([a, b], lang, pack) : null
}
