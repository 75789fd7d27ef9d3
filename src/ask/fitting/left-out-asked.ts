/** Whether a question asks for what a sentence says is left out: a name, a number, a reason, a time. */

import type { Signal } from '../../language/words.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** Such sentences are many, and most questions ask for something else: they are passed over before their words are weighed. */
export const isPassedOver = (card: Card, { signals }: Asked): boolean =>
  isUntold(card) &&
  card.fact.type === 'claim' &&
  !(askedFor[card.fact.aspect] ?? []).some((one) => signals.has(one))

const askedFor: { readonly [A in Aspect]?: readonly Signal[] } = {
  'untold-names': ['which', 'who', 'where', 'name', 'leads', 'behind'],
  'untold-number': ['how-many', 'how-much', 'share', 'only-count', 'amount', 'cost'],
  'untold-reason': ['why'],
  'untold-time': ['when', 'how-long', 'how-often', 'which-day'],
}
