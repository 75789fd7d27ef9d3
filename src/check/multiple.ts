/** A multiple that a draft tells (`twice as many`), worked out again with the arithmetic shown. */

import { formatDecimal } from '../answer/format.ts'
import type { ComputedFigure, Language } from '../answer/tree.ts'
import { meet } from '../ask/fitting/groups.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Observation } from '../pack/pack.ts'
import { sideOf } from '../reading/bounds.ts'
import { decimalOf, figureOf } from '../telling/figure.ts'
import type { Measured } from './draft/measure-words.ts'
import type { Against, Turn } from './in-turn.ts'
import { type Judgement, unclear } from './judgement.ts'

/** The verdict on a multiple: of the figure before it in the sentence to the one behind, or to its neighbour named there. */
export function judgeMultiple(turns: readonly Turn[], at: number, against: Against): Judgement {
  const turn = turns[at]
  if (turn?.number.value.type !== 'number') return unclear('ratio')
  const factor = turn.number.value.number
  const pair = comparedBy(turns, at, against)
  if (!pair) return unclear('ratio')
  const [one, other] = pair
  const ratio = ratioOf(one, other, turn.context.asked.lang)
  if (!ratio) return unclear('ratio')
  const { figure, value } = ratio
  const verdict = isHonest(value, turn.number, factor, turn.measured) ? 'supported' : 'contradicted'
  return { verdict, rounded: verdict === 'supported', fact: one, difference: 'ratio', computed: figure }
}

/** Rounds to the factor, or lies not far from it on the side that the draft says: `nearly twice as many`. */
function isHonest(
  ratio: number,
  { decimals }: NumberReading,
  factor: number,
  { qualifier }: Measured,
): boolean {
  const near = 0.1 * factor
  const distance = Math.abs(ratio - factor)
  if (qualifier === null) return distance <= Math.min(near, 0.5 * 10 ** -decimals)
  const side = sideOf(qualifier)
  return distance <= near && (side === 'below' ? ratio <= factor : side === 'above' ? ratio >= factor : true)
}

/** The two figures that are compared: both stand in the pack, in the same unit and measure. */
function comparedBy(
  turns: readonly Turn[],
  at: number,
  { catalogue: { pack, cardsOf } }: Against,
): readonly [Observation, Observation] | null {
  const turn = turns[at]
  const isNear = (other: Turn | undefined): boolean => other?.clause.nth === turn?.clause.nth
  const factOf = (other: Turn | undefined): Observation | null =>
    other && isNear(other) && other.judgement?.verdict === 'supported' ? other.judgement.fact : null
  const one = factOf(turns[at - 1])
  if (!one || !turn) return null
  const next = factOf(turns[at + 1])
  if (next && isComparable(one, next)) return [one, next]
  if (turns[at + 1] && isNear(turns[at + 1])) return null
  const named = turn.context.asked.facets
  const siblings = cardsOf(one.entry).filter(
    ({ fact }) => fact.type === 'observation' && isComparable(one, fact),
  )
  const meant = siblings.filter((card) => named.some((mention) => meet(card, mention, pack) === 'exact'))
  const [only, ...others] = meant
  return only?.fact.type === 'observation' && others.length === 0 ? [one, only.fact] : null
}

const isComparable = (a: Observation, b: Observation): boolean =>
  a.id !== b.id && a.unit === b.unit && a.measure === b.measure

/** `28 ÷ 15 = 1,9`. */
function ratioOf(
  one: Observation,
  other: Observation,
  lang: Language,
): { readonly value: number; readonly figure: ComputedFigure } | null {
  const [a, b] = [decimalOf(one), decimalOf(other)]
  if (a === null || b === null || Number(b) === 0) return null
  const value = Number(a) / Number(b)
  const result = value.toFixed(1)
  const form = (decimal: string): string => formatDecimal(decimal, lang)
  const figure: ComputedFigure = {
    ...figureOf(one),
    computed: true,
    value: Number(result),
    unit: 'times',
    measure: 'ratio',
    dimensions: {},
    qualifier: null,
    from: [figureOf(one), figureOf(other)],
    arithmetic: `${form(a)} ÷ ${form(b)} = ${form(result)}`,
  }
  return { value, figure }
}
