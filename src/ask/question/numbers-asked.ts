/** The numbers of a question, by what they do in it. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { bounding, lengths, pointing } from '../../language/words/question-words.ts'
import type { Scan } from '../../reading/scan.ts'
import type { Asked } from './asked.ts'

/** Plain numbers, those with a unit, and those that bound an age or amount. */
export function numbersAsked(
  readings: readonly NumberReading[],
  { items }: Scan,
  tokens: readonly Token[],
): Pick<Asked, 'numbers' | 'amounts' | 'lengths' | 'bounds'> {
  const plain = readings.flatMap(({ value, first, last }) =>
    value.type === 'number' ? [{ number: value.number, first, last }] : [],
  )
  const hasUnit = ({ last }: { readonly last: number }): boolean =>
    items.some((item) => item.type === 'unit' && item.first === last + 1)
  const inFacet = (first: number): boolean =>
    items.some((item) => item.type === 'facet' && item.first <= first && first <= item.last)
  // `Of 20-29 year olds`, where that is no group the pack knows.
  const ends = readings.flatMap(({ value, first }) =>
    value.type === 'range' && !inFacet(first) ? [value.from, value.to] : [],
  )
  return {
    numbers: [...plain.map(({ number }) => number), ...ends],
    amounts: plain.filter(hasUnit).map(({ number }) => number),
    lengths: plain
      .filter(
        ({ first, last }) =>
          lengths.has(tokens[last + 1]?.lower ?? '') &&
          // `The four years` are those of the report.
          !pointing.has(tokens[first - 1]?.lower ?? '') &&
          !inFacet(first),
      )
      .map(({ number }) => number),
    bounds: plain
      .filter(
        (one) => bounding.has(tokens[one.first - 1]?.lower ?? '') && !inFacet(one.first) && !hasUnit(one),
      )
      .map(({ number }) => number),
  }
}

/** The numbers of a text as they stand in it: `12,8`. */
export const numbersIn = (text: string): string[] =>
  tokenize(text).flatMap((token) => (token.type === 'number' ? [token.text] : []))
