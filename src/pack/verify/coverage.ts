/** Finds the figures of the report that no entry cites and no exception explains. */

import { isWithin, type MonthSpan, stretchOf } from '../../language/times/months.ts'
import type { Fact, Pack } from '../pack.ts'
import type { NotFigure } from '../schema.ts'
import { type Edition, lineOf, lineText } from './edition.ts'
import { figuresIn, type PrintedFigure } from './figures-in.ts'
import { placePrinted, type Span } from './place-printed.ts'
import { sentenceAt } from './sentences.ts'

export type Coverage = {
  /** Figures of the report: cited, listed as stating nothing, or neither. */
  readonly figures: number
  readonly cited: number
  readonly notFigures: readonly NotFigure[]
  readonly uncovered: readonly { readonly line: number; readonly text: string; readonly excerpt: string }[]
  /** Exceptions that are no longer needed: the number is cited, or is not there. */
  readonly stale: readonly NotFigure[]
}

/** A fact and one place that it cites. */
export type CitedSpan = { readonly fact: Fact; readonly span: Span }

/** Every figure of the edition, against what is cited and what is listed as no figure. */
export function coverageOf(pack: Pack, edition: Edition, cited: readonly CitedSpan[]): Coverage {
  const exceptions = pack.notFigures.map((listed) => ({
    listed,
    span: placePrinted(edition, listed.line, listed.printed),
  }))
  const figures = figuresIn(edition.text, pack.report.language)
  const open = figures.filter((figure) => !isCited(edition, figure, cited))
  const explains = (span: Span | null, figure: PrintedFigure) => span !== null && contains(span, figure.span)
  const uncovered = open.filter((figure) => !exceptions.some(({ span }) => explains(span, figure)))
  return {
    figures: figures.length,
    cited: figures.length - open.length,
    notFigures: pack.notFigures,
    uncovered: uncovered.map(({ span, text }) => {
      const line = lineOf(edition, span.start)
      return { line, text, excerpt: lineText(edition, line) }
    }),
    stale: exceptions
      .filter(({ span }) => !open.some((figure) => explains(span, figure)))
      .map(({ listed }) => listed),
  }
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function isCited(edition: Edition, figure: PrintedFigure, cited: readonly CitedSpan[]): boolean {
  return (
    cited.some(({ span }) => contains(span, figure.span)) ||
    (figure.dates !== null && isPeriodOfSentence(edition, figure, cited))
  )
}

/** A date is also covered where a fact that is cited from its sentence has it as its period. */
function isPeriodOfSentence(
  edition: Edition,
  { span, dates }: PrintedFigure,
  cited: readonly CitedSpan[],
): boolean {
  const sentence = sentenceAt(edition.text, span.start)
  const times = [dates?.from, dates?.to].filter((time) => time !== null && time !== undefined)
  const told = cited
    .filter((other) => sentence.start <= other.span.start && other.span.start < sentence.end)
    .flatMap(({ fact }) => timesOf(fact))
  return times.every((time) => told.some((other) => isWithin(time, other) || isWithin(other, time)))
}

function timesOf(fact: Fact): MonthSpan[] {
  const periods =
    fact.type === 'listing' ? [...fact.on, ...fact.off] : fact.period === null ? [] : [fact.period]
  return periods.flatMap((period) => {
    const stretch = stretchOf(period)
    return stretch ? [stretch.from, stretch.to] : []
  })
}
