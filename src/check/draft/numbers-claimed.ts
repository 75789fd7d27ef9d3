/** The numbers of a draft that claim something; years, dates, times, pages, list numbers, phone numbers and names are left out. */

import { readMultiples } from '../../language/numbers/multiples.ts'
import { type NumberReading, readNumbersIn } from '../../language/numbers/numbers.ts'
import { placesOf } from '../../language/token-range.ts'
import type { Draft } from './draft.ts'
import { isFurniture } from './furniture.ts'

export type ClaimedNumbers = {
  readonly numbers: readonly NumberReading[]
  /** Those of them that are multiples, such as `twice`. */
  readonly multiples: ReadonlySet<NumberReading>
}

/** All claimed numbers in order, each with its place. Linear in the length of the draft. */
export function claimedNumbers(
  { tokens, text, lang, periods }: Draft,
  names: readonly string[],
): ClaimedNumbers {
  const inPeriod = placesOf(periods)
  const named = nameSpans(text, names)
  const multiples = readMultiples(tokens, text, lang)
  const inMultiple = placesOf(multiples)
  const plain = readNumbersIn(tokens, text, lang, inPeriod).filter((reading) => {
    if (inMultiple.has(reading.first)) return false
    if (inPeriod.has(reading.first)) return false
    if (named.some(({ start, end }) => reading.start >= start && reading.end <= end)) return false
    return !isFurniture(reading, tokens, text)
  })
  return {
    numbers: [...plain, ...multiples].sort((a, b) => a.first - b.first),
    multiples: new Set(multiples),
  }
}

/** Where the names stand that hold a number, as `9. klasse`. */
function nameSpans(
  text: string,
  names: readonly string[],
): { readonly start: number; readonly end: number }[] {
  const lower = text.toLowerCase()
  return names.flatMap((name) => {
    const found: { start: number; end: number }[] = []
    const wanted = name.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
      found.push({ start: at, end: at + wanted.length })
    return found
  })
}
