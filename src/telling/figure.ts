/** Figures for an Answer: copied from an observation, or computed from several with the arithmetic shown. */

import { formatDecimal } from '../answer/format.ts'
import type { ComputedFigure, FigureValue, Language, NonEmpty, ReportedFigure } from '../answer/tree.ts'
import type { Observation, Pack, Value } from '../pack/pack.ts'
import { absolute, add, subtract } from './decimal.ts'
import { areApart } from './filed-apart.ts'

export function figureOf(fact: Observation): ReportedFigure {
  return {
    computed: false,
    entry: fact.entry,
    value: figureValue(fact.value),
    unit: fact.unit,
    measure: fact.measure,
    period: fact.period,
    dimensions: fact.dimensions,
    qualifier: fact.qualifier,
    cite: fact.cites[0],
  }
}

export function figureValue(value: Value): FigureValue {
  if (value.type === 'number') return Number(value.decimal)
  if (value.type === 'fraction') return [Number(value.part), Number(value.whole)]
  return [Number(value.from), Number(value.to)]
}

/** The decimal of a plain number; null for fractions and ranges, with which nothing is computed. */
export const decimalOf = ({ value }: Observation): string | null =>
  value.type === 'number' ? value.decimal : null

/** `at least`, `nearly` and their like leave open what the figure is, so nothing is computed with it; `only` does not. */
export const isExact = ({ qualifier }: Pick<Observation, 'qualifier'>): boolean =>
  qualifier === null || qualifier === 'only'

export type Computation = { readonly figure: ComputedFigure; readonly result: string }

/** `b − a`, the larger first; null when one of them is no plain number, or not an exact one. */
export function differenceOf(a: Observation, b: Observation, lang: Language, pack: Pack): Computation | null {
  const left = decimalOf(a)
  const right = decimalOf(b)
  if (left === null || right === null || !isExact(a) || !isExact(b)) return null
  const signed = subtract(left, right)
  const [high, low] = signed.startsWith('-') ? [right, left] : [left, right]
  const result = absolute(signed)
  const form = (decimal: string): string => formatDecimal(decimal, lang)
  const arithmetic = `${form(high)} − ${form(low)} = ${form(result)}`
  const unit = unitOfDifference(a.unit, pack)
  return { result, figure: computed([a, b], result, unit, arithmetic) }
}

/** Shares differ in points, everything else in its own unit. */
function unitOfDifference(unit: string, { units }: Pack): string {
  if (units.get(unit)?.quantity !== 'share') return unit
  return [...units].find(([, { quantity }]) => quantity === 'points')?.[0] ?? unit
}

/**
 * The sum of plain, exact numbers of one unit and time; null when one of them is none, or when they cannot be added:
 * of two groups' shares each is of its own whole, so only heads, things and money make a sum, and nothing is counted twice.
 */
export function sumOf(facts: NonEmpty<Observation>, lang: Language, pack: Pack): Computation | null {
  const [{ unit, period }] = facts
  if (!addable.has(pack.units.get(unit)?.quantity ?? '')) return null
  if (facts.some((fact) => fact.unit !== unit || fact.period !== period || !isExact(fact))) return null
  if (facts.some((fact, nth) => facts.slice(nth + 1).some((other) => !areApart(fact, other, pack))))
    return null
  const decimals = facts.map(decimalOf)
  if (decimals.some((decimal) => decimal === null)) return null
  const plain = decimals.filter((decimal) => decimal !== null)
  const result = add(plain)
  const form = (decimal: string): string => formatDecimal(decimal, lang)
  return {
    result,
    figure: computed(facts, result, facts[0].unit, `${plain.map(form).join(' + ')} = ${form(result)}`),
  }
}

const addable: ReadonlySet<string> = new Set(['count', 'money'])

function computed(
  facts: NonEmpty<Observation>,
  result: string,
  unit: string,
  arithmetic: string,
): ComputedFigure {
  const [first, ...rest] = facts
  return {
    computed: true,
    entry: first.entry,
    value: Number(result),
    unit,
    measure: 'difference',
    period: first.period,
    dimensions: {},
    qualifier: null,
    from: [figureOf(first), ...rest.map(figureOf)],
    arithmetic,
  }
}
