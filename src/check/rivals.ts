/** Figures that may as well be the one a draft means. */

import type { Candidate } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'

/** A figure with the draft's value that fits nearly as well leaves it open which of the two is meant. */
export const isRival = ({ same, fact, judged }: Candidate, other: Candidate): boolean =>
  same === 'exact' &&
  fact.entry !== other.fact.entry &&
  judged.score.coverage >= mustCover.rival * other.judged.score.coverage

/** As many words of the clause are its own as are the other's, and nothing speaks against it. */
export const isSaidAsMuch = ({ words, isOfTheSame }: Candidate, other: Candidate): boolean =>
  words > 1 && words >= other.words && isOfTheSame
