/** The periods of a list that an open stretch of time covers: `before 2008`, `until 2009`, `after 2007`. */

import type { Signal } from '../../language/tables/words.ts'
import { stretchOf } from '../../language/times/months.ts'
import { afterIt, beforeIt, openBehind, untilIt } from '../../language/times/open-words.ts'
import { periodWords } from '../../language/times/period-words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { standsAt, type Token, tokenize } from '../../language/token.ts'
import { joiningTwo } from '../../language/words/conjunctions.ts'
import { years } from '../../language/words/question-words.ts'
import { nonEmpty } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { cameBack, denialsIn } from './denials.ts'

type End = 'before' | 'until' | 'after'

/** The periods, and whether the question asks who did not stand there then. */
type Covered = { readonly periods: readonly string[]; readonly isDenied: boolean }

/** `Before 2009` → those of the list's periods that end before it; null where no such time is named, `unclear` where it is not all that is asked. */
export function periodsCovered(asked: Asked, all: readonly string[]): Covered | 'unclear' | null {
  const { signals } = asked
  const tokens = tokenize(asked.text)
  const [reading, ...others] = asked.periods.filter(({ type }) => type !== 'now')
  const opened = asked.periods.map((one) => opening(one, tokens, asked))
  if (!reading || opened.every((one) => one === null)) return null
  const [open] = opened
  // `Fell off after 2007 and did not return until 2010` is told by its two ends.
  const last = opened.at(-1)
  const isPair = opened.length === 2 && (!open || isAfter(open)) && (!last || isUntil(last))
  if (cameBack(asked)) return isPair ? null : 'unclear'
  const isPlain =
    others.length === 0 && open && open !== 'unclear' && !asksMoves.some((one) => signals.has(one))
  if (!isPlain) return 'unclear'
  const denials = denialsIn(asked)
  const isDenied = denials.length > 0
  // `Not before 2009`, `not until 2009` begin then.
  if (isDenied && (open.end === 'until' || denials.some(({ at }) => at === open.first - 1))) return 'unclear'
  const periods = nonEmpty(all.filter((period) => isCovered(period, reading, open.end)))
  return periods ? { periods, isDenied } : 'unclear'
}

type Opening = ReturnType<typeof opening>
const isUntil = (open: Opening): boolean => open !== 'unclear' && open?.end === 'until'

/** The time itself is the last before something that came after it. */
export const isAfter = (open: Opening): boolean => open !== 'unclear' && open?.end === 'after'

/** What makes a time an open stretch, and its first word. */
export function opening(
  { type, from, first, last }: PeriodReading,
  tokens: readonly Token[],
  { lang }: Asked,
): { readonly end: End; readonly first: number } | 'unclear' | null {
  if (type !== 'at' || from === null) return null
  const isOpenBehind =
    joiningTwo.has(tokens[last + 1]?.lower ?? '') && openBehind.has(tokens[last + 2]?.lower ?? '')
  if (isOpenBehind) return 'unclear'
  let at = first
  while (periodWords[lang].filler.has(tokens[at - 1]?.lower ?? '')) at -= 1
  for (const [end, phrases] of ends) {
    const phrase = phrases.find((words) => standsAt(words, tokens, at - words.length))
    if (!phrase) continue
    // `The year before 2009` is one of them.
    const isOne = years.has(tokens[at - phrase.length - 1]?.lower ?? '')
    return isOne ? 'unclear' : { end, first: at - phrase.length }
  }
  return null
}

const ends: readonly (readonly [End, readonly (readonly string[])[]])[] = [
  ['before', beforeIt],
  ['until', untilIt],
  ['after', afterIt],
]

/** Who came or went, or stood there all the time, is told of single periods. */
const asksMoves: readonly Signal[] = ['new', 'gone', 'back', 'throughout', 'every', 'only', 'sum', 'change']

function isCovered(period: string, { from }: PeriodReading, end: End): boolean {
  const stretch = stretchOf(period)
  if (!stretch || !from) return false
  if (end === 'after') return stretch.from.from > from.to
  return end === 'before' ? stretch.to.to < from.from : stretch.to.to <= from.to
}
