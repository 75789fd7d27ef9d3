/** The time that a number is held against or began at: `more than in 2004`, `up on 2006`, `from 9.4 % in 2006`. */

import { cardinal } from '../../language/numbers/cardinals.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Token } from '../../language/token.ts'
import { comparatives, comparing, steppedOn } from '../../language/words/comparing-words.ts'
import { starting } from '../../language/words/distance-words.ts'
import type { Clause } from './clauses.ts'

/** `… end i 2004`, `compared with 2004`: the year that others are held against, not the one they are told for. */
export const isBase = ({ first }: PeriodReading, tokens: readonly Token[]): boolean => {
  const from = Math.max(0, first - 4)
  const at = tokens.slice(from, first).findLastIndex(({ lower }) => comparing.has(lower))
  return (at >= 0 && !holdsNumber(tokens.slice(from + at, first))) || isMovedOn(first, tokens)
}

/** `Six, compared with two in 2009`: that year is the two's own. */
const holdsNumber = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => (['da', 'en'] as const).some((lang) => cardinal(tokens, at, lang) !== null))

/** `Up 7.5 points on 2006`. */
const isMovedOn = (first: number, tokens: readonly Token[]): boolean =>
  tokens[first - 1]?.lower === 'on' &&
  tokens.slice(Math.max(0, first - 6), first - 1).some(({ lower }) => steppedOn.has(lower))

/** The same time as a beginning. */
export const sinceThen = (period: PeriodReading): PeriodReading => ({
  ...period,
  type: period.type === 'last' || period.type === 'since-last' ? 'since-last' : 'since',
})

/** `Rose by 7.5 points from February 2009`, `from the year before`: since then. */
export const fromThen = (period: PeriodReading, tokens: readonly Token[]): PeriodReading =>
  ['at', 'last'].includes(period.type) && starting.has(tokens[period.first - 1]?.lower ?? '')
    ? sinceThen(period)
    : period

/** `In 2010 … 900 more than in 2004`: from the one to the other; null where not both are told. */
export function fromBase(periods: readonly PeriodReading[], tokens: readonly Token[]): PeriodReading | null {
  const base = periods.find((period) => isBase(period, tokens))
  const end = periods.find((period) => period.type === 'at' && !isBase(period, tokens))
  return base && end ? { ...end, type: 'span', from: base.from, to: end.from } : null
}

/** `900 flere …`, `1.4 points safer in 2010 than …`: the number that is told against the base. */
export const isCompared = ({ first, last }: NumberReading, tokens: readonly Token[]): boolean => {
  const behind = tokens.slice(last + 1, last + 4).map(({ lower }) => lower)
  return (
    behind.some((word) => comparatives.has(word)) ||
    steppedOn.has(tokens[first - 1]?.lower ?? '') ||
    (behind.some((word) => comparative.test(word)) &&
      tokens.slice(last + 2, last + 8).some(({ lower }) => lower === 'than'))
  )
}

// In Danish nearly every plural would look like one.
const comparative = /^\p{L}{3,}er$/u

/** `12.8 %, up from 9.4 % in 2006; elsewhere 11.0 %`: the year of a start is the start's alone. */
export const isOfStart = (
  { first }: PeriodReading,
  number: NumberReading,
  { together }: Clause,
  tokens: readonly Token[],
): boolean =>
  together.some(
    (other) =>
      other !== number &&
      starting.has(tokens[other.first - 1]?.lower ?? '') &&
      other.last < first &&
      first - other.last <= 4,
  )
