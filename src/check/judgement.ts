/** What is said of one number of a draft, before it is put into words. */

import type { ComputedFigure, Verdict } from '../answer/tree.ts'
import type { Violation } from '../ask/fitting/constraints.ts'
import type { Observation } from '../pack/pack.ts'

/** Why a number is contradicted or outdated: what differs from the figure it is held against. */
export type Difference =
  | 'value'
  | 'group'
  | 'place'
  | 'period'
  | 'unit'
  | 'direction'
  | 'newer'
  | 'intent'
  | 'ratio'
  | 'which'
  | 'thing'
  | 'rank'
  | 'base'
  | 'expected'
  | 'aimed'
  | 'start'
  | 'opposite'
  | 'disowned'
  | 'reason'
  | 'scene'
  /** The draft dates what the report does not. */
  | 'undated'

export type Judgement = {
  readonly verdict: Verdict
  readonly rounded: boolean
  readonly fact: Observation | null
  readonly difference: Difference | null
  /** The earlier figure that the draft has, where a later one made it outdated. */
  readonly outdated?: Observation
  /** What the report's figures come to, where the draft worked something out. */
  readonly computed?: ComputedFigure
}

export const contradicted = (fact: Observation, difference: Difference): Judgement => ({
  verdict: 'contradicted',
  rounded: false,
  fact,
  difference,
})

export const unclear = (difference: Difference): Judgement => ({
  verdict: 'not_checkable',
  rounded: false,
  fact: null,
  difference,
})

/** The report has the number, but tells it of something else. */
export const unlike = (fact: Observation): Judgement => ({
  verdict: 'not_in_report',
  rounded: false,
  fact,
  difference: 'thing',
})

/** The report has nothing of the kind. */
export const absent: Judgement = { verdict: 'not_in_report', rounded: false, fact: null, difference: null }

/** What tells a figure apart from the one a draft speaks of, when it is for another group, place or time. */
export const otherwiseFor = (violations: readonly Violation[]): 'group' | 'place' | 'period' | undefined =>
  violations.find((one) => one === 'group' || one === 'place' || one === 'period')

/** The report says the opposite: of a movement that makes the draft wrong, of anything else the report has no figure. */
export const oppositeOf = (fact: Observation): Judgement =>
  fact.measure === 'change' ? contradicted(fact, 'opposite') : { ...unlike(fact), difference: 'opposite' }
