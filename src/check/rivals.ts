/** Figures that may as well be the one a draft means. */

import type { Card } from '../ask/catalogue/cards.ts'
import { meet } from '../ask/fitting/groups.ts'
import type { Pack } from '../pack/pack.ts'
import type { Context } from './draft/context.ts'
import type { Candidate } from './figures/candidates.ts'

/** `A third are under 18, against a fifth in the city`: of a fifth under 18, and of no other fifth. */
export const keepsGroups = (card: Card, { asked }: Context, pack: Pack): boolean =>
  asked.carried.length > 0 && asked.carried.every((mention) => meet(card, mention, pack) === 'exact')

/** A figure with the draft's value that fits nearly as well leaves it open which of the two is meant. */
export const isRival = ({ same, fact, judged }: Candidate, other: Candidate): boolean =>
  same === 'exact' &&
  fact.entry !== other.fact.entry &&
  judged.score.coverage >= 0.85 * other.judged.score.coverage

/** As many words of the clause are its own as are the other's, and nothing speaks against it. */
export const isSaidAsMuch = ({ words, isOfTheSame }: Candidate, other: Candidate): boolean =>
  words > 1 && words >= other.words && isOfTheSame
