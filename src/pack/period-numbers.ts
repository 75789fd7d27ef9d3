/** The numbers of a text that only name the period of a fact. */

import type { Language } from '../answer/tree.ts'
import { readPeriods } from '../language/times/periods.ts'
import { tokenize } from '../language/token.ts'
import { partsOf, type StatedNumber } from './stated-numbers.ts'

/**
 * Tells the numbers of the text that name a year of these periods, or the quarter or half-year within a date.
 * Months are named in words, and a day is in no period: such a number needs a citation of its own.
 */
export function periodNumbers(
  text: string,
  lang: Language,
  periods: readonly string[],
): (it: StatedNumber) => boolean {
  const written = periods.join(' ')
  const years = numbersIn(written, /\d{4}/g)
  const parts = numbersIn(written, /(?<=[QS])\d/g)
  const tokens = tokenize(text)
  const dates = readPeriods(tokens, lang).map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }))
  return ({ value, start, end }) => {
    if (value.type === 'fraction') return false
    const inDate = dates.some((date) => date.start <= start && end <= date.end)
    return partsOf(value).every((number) => years.has(number) || (inDate && parts.has(number)))
  }
}

const numbersIn = (text: string, pattern: RegExp): Set<number> =>
  new Set([...text.matchAll(pattern)].map(([digits]) => Number(digits)))
