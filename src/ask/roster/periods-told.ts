/** The periods of a list that a question names, each denied or not. */

import { isWithin, stretchOf } from '../../language/times/months.ts'
import { joiningTimes } from '../../language/times/period-words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { and, either } from '../../language/words/question-words.ts'
import type { Asked } from '../question/asked.ts'
import { denialsIn } from './denials.ts'
import { isAfter, opening } from './open-ended.ts'

type Told = {
  readonly on: readonly string[]
  readonly off: readonly string[]
  readonly isNever: boolean
  readonly isSpan: boolean
  /** Of those it stood in any one will do: `in 2007 or 2008`; unclear where that is not all that joins them. */
  readonly isAny: boolean | 'unclear'
}

/** The list's periods that the question names, each denied or not; of one that is only denied, the latest. */
export function periodsTold(asked: Asked, all: readonly string[]): Told {
  const denials = denialsIn(asked)
  const isNever = denials.some(({ isNever }) => isNever)
  const dated = asked.periods.filter((reading) => reading.from !== null || isLast(reading))
  const tokens = tokenize(asked.text)
  let from = 0
  let isDenied = false
  const told = dated.map((reading) => {
    const before = denials.filter(({ at }) => at >= from && at < reading.first)
    const isAlone = dated.length === 1
    // `Off it in 2008 and 2009`: what is said of the one is said of the other.
    const isJoined =
      from > 0 && tokens.slice(from, reading.first).every(({ lower }) => joiningTimes.has(lower))
    isDenied =
      !isAfter(opening(reading, tokens, asked)) &&
      ((before.at(-1) ?? (isAlone ? denials[0] : undefined))?.isDenied ?? (isJoined && isDenied))
    from = reading.last + 1
    return { periods: within(reading, all), isDenied }
  })
  // `Last year, in 2009` is one time told twice.
  const named = (denied: boolean): string[] => [
    ...new Set(told.flatMap(({ periods, isDenied }) => (isDenied === denied ? periods : []))),
  ]
  const joined = jointsOf(
    dated.filter((_, nth) => told[nth]?.isDenied === false),
    tokens,
  )
  const isEither = joined.some((word) => either.has(word))
  const hasBoth = joined.some((word) => and.has(word))
  const latest = all.at(-1)
  const isBare = dated.length === 0 && denials.some(({ isDenied }) => isDenied) && latest !== undefined
  return {
    on: named(false),
    off: isBare ? [latest] : named(true),
    isNever,
    isSpan: dated.some((reading) => reading.type !== 'at' && !isLast(reading)),
    // `But not both`
    isAny: isEither && (hasBoth || denials.some(({ at }) => at >= from) ? 'unclear' : true),
  }
}

/** All words that stand between one of them and the next. */
const jointsOf = (readings: readonly PeriodReading[], tokens: readonly Token[]): string[] =>
  readings
    .slice(1)
    .flatMap(({ first }, nth) => tokens.slice((readings[nth]?.last ?? first) + 1, first))
    .map(({ lower }) => lower)

/** All of the list's periods that the question names. */
export const periodsAsked = ({ periods }: Asked, all: readonly string[]): string[] => {
  const named = periods.flatMap((reading) => within(reading, all))
  return all.filter((period) => named.includes(period))
}

const isLast = ({ type }: PeriodReading): boolean => type === 'last' || type === 'since-last'

/** `Last year` in a report is the one before its last. */
function within(reading: PeriodReading, all: readonly string[]): string[] {
  const { from, to } = reading
  if (isLast(reading)) return all.slice(-2, -1)
  return all.filter((period) => {
    const stretch = stretchOf(period)
    return stretch !== null && [from, to].some((span) => span !== null && isWithin(stretch.from, span))
  })
}
