/** The numerals of a text, as digits and as numbers. */

import type { Language } from '../src/answer/tree.ts'
import { parseNumeral } from '../src/language/numbers/numerals.ts'

export type Numbers = ReadonlySet<number>

/** Runs of digits with the marks inside them, as written. */
export const numeralsIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

/** What they stand for; a form that can be read in two ways counts in both. */
export const numbersIn = (text: string, lang: Language): Set<number> =>
  new Set(
    numeralsIn(text).flatMap((numeral) => {
      const { number, other } = parseNumeral(numeral, lang)
      return other === null ? [number] : [number, other]
    }),
  )
