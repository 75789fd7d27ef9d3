/** How many times something is to have been so: `three times`, `more than once`, `at most two years`. */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { timesAt } from '../../language/times/times-in-words.ts'
import { tokenize } from '../../language/token.ts'
import { behindSpans, either } from '../../language/words/question-words.ts'
import { severalTurns, times, turns } from '../../language/words/times-words.ts'
import { whole } from '../../language/words/whole-words.ts'
import type { Asked } from './asked.ts'
import { isBeyond, sideBefore } from './limit-asked.ts'

/** Whether a number of times is one of those asked for; `isTurns` where times are named, and no years. */
export type TimesAsked = {
  readonly isMet: (count: number) => boolean
  readonly isTurns: boolean
  readonly isLimited: boolean
}

/** `unclear` where times are spoken of and their number cannot be read surely; null where none are. */
export function timesAsked({ text, lang }: Pick<Asked, 'text' | 'lang'>): TimesAsked | 'unclear' | null {
  const tokens = tokenize(text)
  const wordAt = (at: number): string => tokens[at]?.lower ?? ''
  const counted = readNumbersIn(tokens, text, lang).flatMap(({ first, last, value }) =>
    times.has(wordAt(last + 1))
      ? [{ first, value, isTurns: turns.has(wordAt(last + 1)), isAgo: behindSpans.has(wordAt(last + 2)) }]
      : [],
  )
  // `In all four years` counts the years that there are.
  if (counted.some(({ first }) => whole.has(wordAt(first - 1)))) return null
  const inWords = tokens.flatMap((_, first) => {
    const told = counted.some((one) => one.first === first) ? null : timesAt(first, tokens)
    if (!told) return []
    const isTurns = told.last === first || turns.has(wordAt(told.last))
    return [{ first, value: { type: 'number', number: told.number } as const, isTurns, isAgo: false }]
  })
  const [one, ...more] = [...counted, ...inWords]
  // `Three or more times`, `several times`.
  if (!one) return tokens.some(({ lower }) => severalTurns.has(lower)) ? 'unclear' : null
  const { first, value, isTurns, isAgo } = one
  const side = sideBefore(first, tokens, lang)
  // `Two or three times`.
  if (more.length > 0 || either.has(wordAt(first - 1)) || side === 'unclear') return 'unclear'
  if (value.type === 'fraction' || (value.type === 'range' && side)) return 'unclear'
  // `Two years ago` is a time, and nobody was there so often.
  const isMet = (count: number): boolean =>
    isAgo
      ? false
      : value.type === 'range'
        ? count >= value.from && count <= value.to
        : side
          ? isBeyond(count - value.number, side)
          : count === value.number
  return { isMet, isTurns, isLimited: side !== null }
}
