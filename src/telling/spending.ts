/** Finds how the money is shared out: an indicator in money whose figures are told apart by one code list. */

import { formatDecimal } from '../answer/format.ts'
import type { Language, NonEmpty, ReportedFigure } from '../answer/tree.ts'
import type { Code, Indicator, Observation, Pack } from '../pack/pack.ts'
import { compareDecimals } from './decimal.ts'
import { tenths } from './decimal-share.ts'
import { nonEmpty, observationsOf } from './facts.ts'
import { type Computation, decimalOf, figureOf, sumOf } from './figure.ts'

export type Share = { readonly fact: Observation; readonly code: Code }

export type Spending = {
  readonly indicator: Indicator
  /** The code list whose codes share the money. */
  readonly list: string
  /** The largest first. */
  readonly shares: NonEmpty<Share>
}

/** Fewer parts than this are no table. */
const fewest = 3

/** The one with the most parts; null when the pack has none. */
export function spendingOf(pack: Pack): Spending | null {
  const all = [...pack.entries.values()].flatMap((entry) =>
    entry.kind === 'indicator' ? sharedOut(entry, pack) : [],
  )
  return all.toSorted((a, b) => b.shares.length - a.shares.length)[0] ?? null
}

function sharedOut(indicator: Indicator, pack: Pack): Spending[] {
  const observations = observationsOf(indicator).filter(({ measure }) => measure === 'level')
  if (observations.some(({ unit }) => pack.units.get(unit)?.quantity !== 'money')) return []
  const lists = new Set(observations.flatMap(({ dimensions }) => Object.keys(dimensions)))
  return [...lists].flatMap((list) => {
    const codes = pack.codeLists.get(list)?.codes
    const shares = observations.flatMap((fact): Share[] => {
      const code = codes?.get(fact.dimensions[list] ?? '')
      return code && decimalOf(fact) !== null ? [{ fact, code }] : []
    })
    const apart = new Set(shares.map(({ code }) => code)).size === shares.length
    const ranked = nonEmpty(
      shares.toSorted((a, b) => compareDecimals(decimalOf(b.fact) ?? '0', decimalOf(a.fact) ?? '0')),
    )
    return ranked && apart && shares.length >= fewest ? [{ indicator, list, shares: ranked }] : []
  })
}

export function totalOf(
  { shares: [first, ...rest] }: Spending,
  lang: Language,
  pack: Pack,
): Computation | null {
  return sumOf([first.fact, ...rest.map(({ fact }) => fact)], lang, pack)
}

/** One part of the computed total in percent, rounded to a tenth. */
export function percentOf(
  fact: Observation,
  total: Computation,
  pack: Pack,
  lang: Language,
): Computation | null {
  const decimal = decimalOf(fact)
  const [unit] =
    [...pack.units].find(([, { quantity, form }]) => quantity === 'share' && form.da !== '{n}') ?? []
  if (decimal === null || unit === undefined) return null
  const result = tenths(decimal, total.result)
  const form = (number: string): string => formatDecimal(number, lang)
  const from: NonEmpty<ReportedFigure> = [
    figureOf(fact),
    ...total.figure.from.filter(({ cite }) => cite.id !== fact.id),
  ]
  const arithmetic = `${form(decimal)} ÷ ${form(total.result)} = ${form(result)} %`
  return {
    result,
    figure: {
      ...total.figure,
      value: Number(result),
      unit,
      measure: 'level',
      dimensions: fact.dimensions,
      from,
      arithmetic,
    },
  }
}
