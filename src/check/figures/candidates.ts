/** The report's figures that a number of a draft may be held against, each with how well it fits. */

import { saysConcept } from '../../ask/catalogue/cards.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Context } from '../draft/context.ts'
import type { Measured } from '../draft/measure-words.ts'
import type { JudgedFigure, JudgeFigures } from './figures.ts'
import { mustCover } from './must-cover.ts'
import { comparing, type Sameness } from './same-value.ts'
import { isOfTheSame } from './strictness.ts'

export type Candidate = {
  readonly fact: Observation
  readonly judged: JudgedFigure
  readonly same: Sameness
  readonly unitFits: boolean
  /** The value agrees, and the figure is told of the very thing: nothing is counted, narrowed or said otherwise. */
  readonly isOfTheSame: boolean
  /** Groups, place and time are the draft's. */
  readonly isFitting: boolean
  /** Topic words of the clause itself that the fact has in its name, an alias or its sentence. */
  readonly words: number
}

/** All figures that share a word or group with the context, best fitting first. */
export function candidatesFor(
  number: NumberReading,
  measured: Measured,
  context: Context,
  catalogue: Catalogue,
  judge: JudgeFigures,
): Candidate[] {
  const { pack } = catalogue
  const topics = context.asked.topics.filter(({ optional, trust }) => !optional && isTrusted(trust))
  const fitting = fittingUnits(number, measured, context, pack)
  const sameAs = comparing(number, measured, pack)
  // A figure of another unit and another value neither supports nor contradicts.
  const leastCoverage = (fact: Observation): number | null => {
    const same = sameAs(fact)
    if (!fitting.has(fact.unit)) return same === 'different' ? null : mustCover.about
    return same === 'exact' ? mustCover.sameValue : mustCover.about
  }
  return judge(context, leastCoverage).map((judged): Candidate => {
    const { fact } = judged.card
    const same = sameAs(fact)
    return {
      fact,
      judged,
      same,
      unitFits: fitting.has(fact.unit),
      // Costly, and asked of few.
      get isOfTheSame() {
        return same !== 'different' && isOfTheSame(number, measured, judged.card, context, catalogue)
      },
      get isFitting() {
        return judged.violations.every(isTolerated)
      },
      words: topics.filter((topic) => topic.concepts.some((concept) => saysConcept(judged.card, concept)))
        .length,
    }
  })
}

/** Those of the pack that the number may be told in. */
function fittingUnits(
  number: NumberReading,
  measured: Measured,
  { isSpan, isAge }: Context,
  pack: Pack,
): ReadonlySet<string> {
  const fits = unitFitting(number, measured, pack)
  // `Within 25 years` is no age.
  const isMeant = (unit: string): boolean => {
    const isOfAges = pack.units.get(unit)?.quantity === 'age'
    return isAge ? isOfAges : !isSpan || !isOfAges
  }
  return new Set([...pack.units.keys()].filter((unit) => fits(unit) && isMeant(unit)))
}

/** Exactly or honestly rounded. */
export const agrees = ({ same }: Candidate): boolean => same !== 'different'

/** What a question must ask for does not bind a statement: its number is there, its measure is checked apart. */
const isTolerated = (violation: string): boolean =>
  ['aspect', 'number', 'unit', 'measure', 'step'].includes(violation)

/** Whether the written unit can be that one: shares, points, money and counts never stand for each other. */
export function unitFitting(
  { value }: NumberReading,
  { units, scale, isForeign }: Measured,
  pack: Pack,
): (unit: string) => boolean {
  if (isForeign) return () => false
  const quantityOf = (unit: string) => pack.units.get(unit)?.quantity ?? 'count'
  const written = new Set([...units].map(quantityOf))
  if (written.has('points') && written.has('share')) written.delete('share')
  const isFraction = value.type === 'fraction'
  // What is parted may be counted by itself: `hver fjerde ledige`, `two in five boys`.
  if (isFraction) written.delete('count')
  const isLength = written.has('age') && written.has('duration')
  return (unit) => {
    const quantity = quantityOf(unit)
    if (isFraction && written.size === 0) return quantity === 'share'
    if (scale > 1) return quantity === 'money'
    if (written.size === 0)
      return quantity === 'count' || quantity === 'ordinal' || (quantity === 'age' && value.type === 'range')
    if (isLength) return quantity === 'age' || quantity === 'duration'
    return written.has(quantity) && (quantity !== 'count' || units.has(unit))
  }
}

/** A number that hardly stands there by chance: with decimals, of three digits, or a per cent of two. */
export function isDistinctive({ value, decimals }: NumberReading, { units, scale }: Measured): boolean {
  if (value.type !== 'number') return false
  return decimals > 0 || value.number >= 100 || (value.number >= 10 && (units.size > 0 || scale > 1))
}
