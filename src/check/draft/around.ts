/** What is said around a number, as text and as frames, for those who look for words there. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Clause, Stretch } from './clauses.ts'
import { comparedBefore } from './compared.ts'
import type { Draft } from './draft.ts'
import { frameOf } from './frame.ts'
import { type Payment, paymentIn } from './payment.ts'
import { spansIn } from './spans.ts'
import { textIn } from './stretch-text.ts'

export type Around = {
  /** The core as a spaced text, hyphened words whole. */
  readonly coreText: string
  /** What the clause says behind it: `because of the crisis`. */
  readonly reason: string
  /** What the sentence says before it: `It is a myth that …`. */
  readonly opening: string
  /** The word behind the number and its unit, spaced. */
  readonly behind: string
  /** Groups and places that stand before the first comma of the sentence, apart from the number: `In Norway, …`. */
  readonly frame: readonly (readonly Facet[])[]
  /** Code lists of which the draft has named a group, from its beginning to the end of the sentence. */
  readonly spokenOfSoFar: ReadonlySet<string>
  /** `Ten years ago`, `in the nineties` is said before the number. */
  readonly isElsewhen: boolean
  /** Code lists of which two groups were compared before the number, none of them by its side. */
  readonly comparedBefore: ReadonlySet<string>
  /** Who is said to give and who to get, where the clause tells of that. */
  readonly payment: Payment | null
  /** Lengths of time that the clause tells, in years. */
  readonly spans: readonly number[]
}

export const aroundOf = (
  number: NumberReading,
  /** Last token of the number with its unit. */
  last: number,
  clause: Clause,
  core: Stretch,
  draft: Draft,
): Around => ({
  coreText: textIn(core, draft),
  reason: textIn({ from: last + 1, to: clause.own.to }, draft),
  opening: textIn({ from: clause.sentence.from, to: core.from }, draft),
  behind: textIn({ from: last + 1, to: Math.min(last + 2, clause.own.to) }, draft),
  frame: frameOf(number, clause.sentence, draft),
  spokenOfSoFar: new Set(
    [...draft.facetsOf].flatMap(([dimension, items]) =>
      items.last({ from: 0, to: clause.sentence.to }) ? [dimension] : [],
    ),
  ),
  isElsewhen: draft
    .signalsIn({ from: clause.sentence.from, to: clause.own.to })
    .some(({ signal }) => signal === 'elsewhen'),
  comparedBefore: comparedBefore(number, clause, draft),
  payment: paymentOf(clause.own, draft),
  spans: spansIn({ from: clause.sentence.from, to: clause.own.to }, number.first, draft),
})

/** With the places of the names counted from the beginning of the clause. */
const paymentOf = (own: Stretch, { tokens, namesIn }: Draft): Payment | null =>
  paymentIn(
    tokens.slice(own.from, own.to),
    namesIn(own).map((name) => ({ ...name, first: name.first - own.from, last: name.last - own.from })),
  )
