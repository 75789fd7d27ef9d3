/** The groups that a question sets against each other. */

import { isOtherOfKind } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Asked } from './asked.ts'
import { wantsChange, wantsFigure, wantsGap } from './wants.ts'

/** Groups of one kind that are set against each other: `girls … boys`. */
export const sidesNamed = ({ facets }: Asked): Facet[] =>
  facets.flat().filter((facet, _, all) => all.some((other) => isOtherOfKind(other, facet)))

/** `Was it in X or in Y?`: one of the two will do. Two groups of one kind are named, and neither a figure nor a gap is wanted. */
export const offersEither = (asked: Asked): boolean =>
  asked.saysOr &&
  // `Is it a fifth or a third of …?`
  asked.claimed.length === 0 &&
  sidesNamed(asked).length > 0 &&
  !wantsFigure(asked) &&
  !wantsGap(asked)

/** `Do they beat the others?` sets two side by side; `more than` may as well mean more than before, unless two groups are named. */
export const setsApart = (asked: Asked): boolean =>
  asked.signals.has('difference') &&
  ((!asked.signals.has('more') && !asked.signals.has('less')) || sidesNamed(asked).length > 1) &&
  !wantsChange(asked)
