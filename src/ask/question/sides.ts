/** The groups that a question sets against each other. */

import { tokenize } from '../../language/token.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Asked } from './asked.ts'
import { wantsFigure, wantsGap } from './wants.ts'

/** Groups of one kind that are set against each other: `girls … boys`. */
export const sidesNamed = ({ facets }: Asked): Facet[] =>
  facets
    .flat()
    .filter(({ dimension, code }, _, all) =>
      all.some((other) => other.dimension === dimension && other.code !== code),
    )

/** `Was it in X or in Y?`: one of the two will do. */
export const offersEither = (asked: Asked): boolean =>
  !wantsFigure(asked) && !wantsGap(asked) && tokenize(asked.text).some(({ lower }) => either.has(lower))

const either = new Set(['eller', 'or'])
