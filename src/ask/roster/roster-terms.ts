/** In which periods a member must have stood on a list, and in which not, to be among those a question asks for. */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { stretchOf } from '../../language/times/months.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { tokenize } from '../../language/token.ts'
import { away, being, returned } from '../../language/words/question-words.ts'
import { whole } from '../../language/words/whole-words.ts'
import type { Listing, Roster } from '../../pack/pack.ts'
import { nonEmpty } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { wantsGap } from '../question/wants.ts'
import { cameBack } from './denials.ts'
import { periodsTold } from './periods-told.ts'

export type Terms = {
  readonly on: readonly string[]
  readonly off: readonly string[]
  /** It stood there before it was off. */
  readonly isBack: boolean
  /** In any one of the periods it was to stand there, and not in all. */
  readonly isAny?: boolean
}

/** `open` where the question sets no terms, `unclear` where a list cannot meet them, `each` where it wants a number for each period. */
export function termsOf(asked: Asked, { periods: all }: Roster): Terms | 'open' | 'unclear' | 'each' {
  const { signals } = asked
  const { on, off, isNever, isSpan, isAny } = periodsTold(asked, all)
  if (isNever) return 'unclear'
  const since = everSince(asked, all)
  if (since && off.length === 0) return { on: since, off: [], isBack: false }
  if (signals.has('throughout') || signals.has('every')) {
    const [reading, ...others] = asked.periods
    if (isSpan && reading?.type === 'span' && others.length === 0 && off.length === 0)
      return { on: between(reading, all), off: [], isBack: false }
    const isClear = on.length < 2 && off.length === 0 && !countsOtherwise(asked, all.length)
    return isClear ? { on: all, off: [], isBack: false } : 'unclear'
  }
  if (signals.has('sum')) return 'unclear'
  // `How many fewer in 2009 than in 2007?`: what two lists hold is told of each, and not subtracted.
  if (on.length > 1 && wantsGap(asked)) return counts(asked) && off.length === 0 ? 'each' : 'unclear'
  if (on.length > 1 && asked.countsTwice) return isSpan || off.length > 0 ? 'unclear' : 'each'
  if (isAny && (isAny === 'unclear' || isSpan || signals.has('back') || signals.has('only'))) return 'unclear'
  if (isAny) return { on, off, isBack: false, isAny }
  if (cameBack(asked))
    return on.length === 1 && off.length > 0 && saysWhereItWas(asked)
      ? { on, off, isBack: saysItReturned(asked) }
      : goneAndBack(on, off, all)
  if (signals.has('back')) return backIn(on.at(-1) ?? all.at(-1) ?? '', all)
  if (signals.has('only') && on.length > 0)
    return { on, off: all.filter((period) => !on.includes(period)), isBack: false }
  if (off.length > 0) return { on, off, isBack: false }
  if (on.length < 2) return 'open'
  return isSpan ? 'unclear' : { on, off, isBack: false }
}

/** `Since 2007`, `from 2008 onwards`: in all the periods from then on; null where another time is named beside it. */
function everSince(
  { periods: [reading, ...others] }: Asked,
  all: readonly string[],
): readonly string[] | null {
  if (reading?.type !== 'since' || reading.from === null || others.length > 0) return null
  const { from } = reading.from
  return nonEmpty(all.filter((period) => (stretchOf(period)?.from.from ?? 0) >= from))
}

const counts = ({ signals }: Asked): boolean => signals.has('how-many') || signals.has('only-count')

/** `All three lists` of a list of four periods; `which two areas` counts something else. */
function countsOtherwise({ text, lang }: Asked, count: number): boolean {
  const tokens = tokenize(text)
  return readNumbersIn(tokens, text, lang).some(
    ({ value, first }) =>
      value.type === 'number' && value.number !== count && whole.has(tokens[first - 1]?.lower ?? ''),
  )
}

/** Whether the row meets the terms; what the list says nothing of it does not. */
export const meetsTerms = (row: Listing, { on, off, isBack, isAny }: Terms): boolean =>
  (isAny ? on.some((period) => row.on.includes(period)) : on.every((period) => row.on.includes(period))) &&
  off.every((period) => row.off.includes(period)) &&
  (!isBack || row.on.some((period) => period < (off[0] ?? '')))

/** On in that period, off in the one before it, on at some time before that. */
function backIn(period: string, all: readonly string[]): Terms | 'unclear' {
  const before = all[all.indexOf(period) - 1]
  return before === undefined ? 'unclear' : { on: [period], off: [before], isBack: true }
}

/** `Fell off in 2008 and came back in 2010`, `on in 2007, gone for two years, back in 2010`: on before, off then, on again; what is not told of the three lies next to what is. */
function goneAndBack(
  on: readonly string[],
  told: readonly string[],
  all: readonly string[],
): Terms | 'unclear' {
  const [first = '', second = ''] = on
  const off = told.length > 0 ? told : all.filter((period) => period > first && period < second)
  const [gone = '', still = ''] = [off[0], off.at(-1)]
  const before = on.find((period) => period < gone) ?? all[all.indexOf(gone) - 1]
  const after = on.find((period) => period > still) ?? all[all.indexOf(still) + 1]
  if (off.length === 0 || before === undefined || after === undefined) return 'unclear'
  return { on: [before, after], off, isBack: false }
}

/** `Were off the list in 2009` does not say that they had been on it before, as `fell off` does. */
function saysWhereItWas({ text }: Asked): boolean {
  const tokens = tokenize(text)
  return tokens.some(({ lower }, at) => away.has(lower) && being.has(tokens[at - 1]?.lower ?? ''))
}

/** `But back on it in 2010`, where `but on it` may be the first time. */
const saysItReturned = ({ text }: Asked): boolean => tokenize(text).some(({ lower }) => returned.has(lower))

/** All periods of the list from the one end to the other. */
const between = ({ from, to }: PeriodReading, all: readonly string[]): string[] =>
  all.filter((period) => {
    const stretch = stretchOf(period)
    return stretch !== null && stretch.from.from >= (from?.from ?? 0) && stretch.to.to <= (to?.to ?? 0)
  })
