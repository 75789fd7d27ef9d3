/** What may be objected to a figure that has the draft's value, unit, groups and time. */

import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Context } from '../draft/context.ts'
import type { Measured } from '../draft/measure-words.ts'
import type { FigureCard } from '../figures/figures.ts'
import type { Sameness } from '../figures/same-value.ts'
import type { Judgement } from '../judgement.ts'

/** A number of a draft with what stands around it, and what it is held against. */
export type Around = {
  readonly number: NumberReading
  readonly measured: Measured
  readonly context: Context
  readonly catalogue: Catalogue
}

/** The same with the figure that seems to support it. */
export type Match = Around & {
  readonly card: FigureCard
  readonly same: Sameness
}

/** The verdict when the sentence says of the number what the figure does not; null when nothing is to be objected. */
export type Objection = (match: Match) => Judgement | null
