/** Lengths of time within which something is said to happen: `within five years`, `de seneste fire år`. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { beforeLengths, inYears, single } from '../../language/times/span-words.ts'
import type { Token } from '../../language/token.ts'
import { and } from '../../language/words/question-words.ts'
import type { Clause } from './clauses.ts'

export type YearSpan = { readonly first: number; readonly years: number }

/** Those of the numbers that tell one, and the single years. */
export const spansAmong = (numbers: readonly NumberReading[], tokens: readonly Token[]): YearSpan[] =>
  [
    ...numbers.flatMap(({ value, first, last }) =>
      value.type === 'number' && value.number < 100 && isLength(first, last, tokens)
        ? [{ first, years: value.number }]
        : [],
    ),
    ...tokens.flatMap(({ lower }, at) =>
      single.has(lower) && isLength(at, at, tokens) ? [{ first: at, years: 1 }] : [],
    ),
  ].sort((one, next) => one.first - next.first)

/** `Within five years`, `in a single year`. */
const isLength = (first: number, last: number, tokens: readonly Token[]): boolean =>
  inYears.has(tokens[last + 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => beforeLengths.has(lower))

/** `For four years the work has run along two tracks, and they must have lived there six months`: the four years are those of the two. */
export const isOfEarlier = (
  { first }: YearSpan,
  { own, numbers, together }: Clause,
  tokens: readonly Token[],
): boolean =>
  first < own.from &&
  and.has(tokens[own.from + (tokens[own.from]?.text === ',' ? 1 : 0)]?.lower ?? '') &&
  together.some((other) => other.first > first && other.last < own.from && !numbers.includes(other))
