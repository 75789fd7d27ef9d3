/** The groups that a question sets against each other. */

import type { Facet } from '../../reading/meaning.ts'
import type { Asked } from './asked.ts'

/** Groups of one kind that are set against each other: `girls … boys`. */
export const sidesNamed = ({ facets }: Asked): Facet[] =>
  facets
    .flat()
    .filter(({ dimension, code }, _, all) =>
      all.some((other) => other.dimension === dimension && other.code !== code),
    )
