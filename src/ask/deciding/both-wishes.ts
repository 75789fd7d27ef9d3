/** Two things asked at once are told by a fact each. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Asked } from '../question/asked.ts'
import { oneWishEach } from '../question/wishes.ts'
import { decide, judge } from './decide.ts'

/** The facts for each of two wishes; null where the question has one, or one fact tells both, or one is not told. */
export function bothTold(
  asked: Asked,
  catalogue: Catalogue,
  places: ReadonlySet<string>,
): NonEmpty<Card> | null {
  const [first, second] = oneWishEach(asked).map((one) => decide(one, judge(one, catalogue, places)))
  const [one, other] = [first, second].map((told) => (told?.type === 'answer' ? told.leads[0] : null))
  return one && other && one !== other ? [one, other] : null
}
