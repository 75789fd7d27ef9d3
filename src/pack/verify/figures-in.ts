/** Every number that the report states, in digits or in words. */

import type { Language } from '../../answer/tree.ts'
import { numberWords } from '../../language/numbers/number-words.ts'
import { type PeriodReading, readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { statedNumbers } from '../stated-numbers.ts'
import { foldText, unfold } from './folded.ts'
import type { Span } from './place-printed.ts'

/** A number or a date of the report, and where it is printed. */
export type PrintedFigure = {
  readonly span: Span
  readonly text: string
  /** For a date, the time it names: a fact may carry it as its period. */
  readonly dates: PeriodReading | null
}

/**
 * All figures of a text. Counted as numbers: digits, cardinals (`én` but not the article `en`), fractions such as
 * every fourth, and verbs such as "to halve". Not counted: `first` and `other`, which only point, and `both`,
 * which names a pair. The numbers of one date, such as `4. kvartal 2006`, are one figure.
 */
export function figuresIn(print: string, lang: Language): PrintedFigure[] {
  const folded = foldText(print)
  const tokens = tokenize(folded.text)
  const periods = readPeriods(tokens, lang).filter(({ from }) => from !== null)
  const figures: PrintedFigure[] = []
  let last: PeriodReading | null = null
  for (const { start, end } of [...statedNumbers(folded.text, lang), ...ordinals(tokens, lang)].sort(
    byStart,
  )) {
    const before = figures.at(-1)
    const span = unfold(folded, { start, end })
    // An ordinal inside a fraction has been counted with it.
    if (before && span.start < before.span.end) continue
    const dates = periods.find((period) => covers(tokens, period, start)) ?? null
    const whole = before && dates && dates === last ? { start: before.span.start, end: span.end } : span
    if (whole !== span) figures.pop()
    figures.push({ span: whole, text: print.slice(whole.start, whole.end).replace(/\s+/g, ' '), dates })
    last = dates
  }
  return figures
}

const byStart = (a: Span, b: Span) => a.start - b.start

/** `the third` and above count; `first` and `second` mostly mean "other" or "again". */
const ordinals = (tokens: readonly Token[], lang: Language): Span[] =>
  tokens.filter(({ lower }) => (numberWords[lang].ordinals.get(lower) ?? 0) > 2)

const covers = (tokens: readonly Token[], { first, last }: PeriodReading, offset: number): boolean =>
  (tokens[first]?.start ?? 0) <= offset && offset < (tokens[last]?.end ?? 0)
