/** What a question over several figures comes to. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Observation } from '../../pack/pack.ts'
import type { Field } from '../../telling/comparable.ts'
import type { Computation } from '../../telling/figure.ts'
import type { Rank } from './ranks.ts'

/** What the figures come to; where nothing is computed they are the answer themselves. */
export type SeriesAnswer =
  | {
      readonly type: 'difference' | 'sum' | 'rest' | 'left'
      readonly facts: NonEmpty<Observation>
      readonly computation: Computation
    }
  /** The first ones, or all of them in order. */
  | { readonly type: 'top' | 'order'; readonly facts: NonEmpty<Observation>; readonly computation: null }
  /** None is beyond a limit: the one that lies nearest. */
  | {
      readonly type: 'none'
      readonly facts: readonly [Observation]
      readonly computation: null
      readonly side: 'above' | 'below'
    }
  /** The one at a place further down, behind those before it. */
  | ({
      readonly type: 'placed'
      readonly facts: readonly [Observation]
      readonly computation: null
      readonly before: readonly Observation[]
    } & Omit<Rank, 'at'>)
  /** Two that cannot be set against each other, and why. */
  | {
      readonly type: 'apart'
      readonly facts: readonly [Observation, Observation]
      readonly field: Field
      readonly computation: null
    }
