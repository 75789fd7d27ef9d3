/** Times of numbers that are told as a development: `from 30 to 25 per cent`. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Token } from '../../language/token.ts'
import { clauseOpening, joiningTwo } from '../../language/words/conjunctions.ts'
import { ending, starting } from '../../language/words/distance-words.ts'

/**
 * The end of the stretch that the number is told for, where two numbers stand close together for the two ends of one:
 * `fell from five to two from 2006 to 2009`, or `rose from 5 in 2006 to 6 in 2010, and the share from 30 to 25 %`.
 */
export function endOfPair(
  number: NumberReading,
  numbers: readonly NumberReading[],
  periods: readonly PeriodReading[],
  tokens: readonly Token[],
): PeriodReading | null {
  const [first, second, third] = numbers
  if (!first || !second || third || second.first - first.last > reach) return null
  const [one, other, more] = periods
  if (one?.type === 'span') {
    if (!tokens.slice(first.last + 1, second.first).some(({ lower }) => between.has(lower))) return null
    const end = number === first ? one.from : one.to
    return { ...one, type: 'at', from: end, to: end }
  }
  const isBefore = periods.every(({ type, last }) => type === 'at' && last < first.first)
  if (!one || !other || more || !isBefore || !goesFrom(first, second, tokens)) return null
  return number === first ? one : other
}

/** Makes two of the numbers around it, and not a thing that got the other: `from 5 to 2`, `5 and then 2`. */
const between: ReadonlySet<string> = new Set([
  ...ending,
  ...joiningTwo,
  ...clauseOpening.da,
  ...clauseOpening.en,
])

/** So many words may stand between the two, with their units. */
const reach = 4

const goesFrom = (one: NumberReading, other: NumberReading, tokens: readonly Token[]): boolean =>
  starting.has(tokens[one.first - 1]?.lower ?? '') && ending.has(tokens[other.first - 1]?.lower ?? '')

/** `From 30 % in the fourth quarter of 2006 to 25 % in the first of 2010`: where numbers and times take turns, each number has its own. */
export function inStep(
  number: NumberReading,
  numbers: readonly NumberReading[],
  periods: readonly PeriodReading[],
): PeriodReading | null {
  const isOnTurn = (period: PeriodReading, nth: number): boolean => {
    const [own, next] = [numbers[nth], numbers[nth + 1]]
    return own !== undefined && own.last < period.first && (next === undefined || period.last < next.first)
  }
  const isTold =
    numbers.length === periods.length && periods.every(({ type }) => type === 'at') && periods.every(isOnTurn)
  return (isTold && periods[numbers.indexOf(number)]) || null
}
