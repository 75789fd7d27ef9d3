/** The periods of a list that a question names, each denied or not. */

import { isWithin, stretchOf } from '../../language/times/months.ts'
import { joiningTimes } from '../../language/times/period-words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { tokenize } from '../../language/token.ts'
import type { Asked } from '../question/asked.ts'
import { denialsIn } from './denials.ts'

type Told = {
  readonly on: readonly string[]
  readonly off: readonly string[]
  readonly isNever: boolean
  readonly isSpan: boolean
}

/** The list's periods that the question names, each denied or not; of one that is only denied, the latest. */
export function periodsTold(asked: Asked, all: readonly string[]): Told {
  const denials = denialsIn(asked)
  const isNever = denials.some(({ isNever }) => isNever)
  const dated = asked.periods.filter(({ from }) => from !== null)
  const tokens = tokenize(asked.text)
  let from = 0
  let isDenied = false
  const told = dated.map((reading) => {
    const before = denials.filter(({ at }) => at >= from && at < reading.first)
    const isAlone = dated.length === 1
    // `Off it in 2008 and 2009`: what is said of the one is said of the other.
    const isJoined =
      from > 0 && tokens.slice(from, reading.first).every(({ lower }) => joiningTimes.has(lower))
    isDenied = (before.at(-1) ?? (isAlone ? denials[0] : undefined))?.isDenied ?? (isJoined && isDenied)
    from = reading.last + 1
    return { periods: within(reading, all), isDenied }
  })
  const named = (denied: boolean): string[] =>
    told.flatMap(({ periods, isDenied }) => (isDenied === denied ? periods : []))
  const latest = all.at(-1)
  const isBare = dated.length === 0 && denials.some(({ isDenied }) => isDenied) && latest !== undefined
  return {
    on: named(false),
    off: isBare ? [latest] : named(true),
    isNever,
    isSpan: dated.some(({ type }) => type !== 'at'),
  }
}

function within({ from, to }: PeriodReading, all: readonly string[]): string[] {
  return all.filter((period) => {
    const stretch = stretchOf(period)
    return stretch !== null && [from, to].some((span) => span !== null && isWithin(stretch.from, span))
  })
}
