/** How much of a question a fact must cover. */

import type { Coverage } from './coverage.ts'

/** Shares of the question's weight. A figure that covers .65 of one is still told for a strange noun in its middle, with .7 seldom. */
export const thresholds = {
  coverage: 0.6,
  topical: 0.7,
  claim: 0.75,
  /** Of a part that is asked for (`how many of the …`) a whole tells nothing. */
  part: 0.9,
  near: 0.4,
  strange: 0.35,
  tie: 0.97,
  kind: 0.9,
  /** Of a question that names nothing one entry is nearly as good as another. */
  open: 0.7,
  /** What a long question is much less like in its words it does not mean as well. */
  wordedAlike: 0.75,
  outright: 0.95,
  /** So much nearer one sentence is asked for than another that fits as well. */
  nearerWorded: 0.15,
  naming: 0.6,
  /** A sentence is seldom asked for in words that come less near to any alias of its … */
  likeness: 0.28,
  /** … where it has so many that they tell how people ask for it. */
  manyAliases: 8,
  /** What the report leaves out must be asked for nearly in so many words. */
  untold: 0.8,
  /** Asked for that nearly, it is told before what else a sentence says. */
  leftOut: 0.95,
  /** Less so where it says the number that is asked for. */
  leftOutOfNumber: 0.8,
  /** So many times a sum's rank it takes to say instead that something else is left out. */
  clearly: 1.05,
} as const

export const isEnough = ({ coverage, topical, anchors }: Coverage): boolean =>
  coverage >= thresholds.coverage && topical >= thresholds.topical && anchors > 0
