/** Whether a question asks for what a sentence says is left out: a name, a number, a reason, a time, what or how a thing is. */

import type { Signal } from '../../language/tables/words.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** Such sentences are many, and most questions ask for something else: they are passed over before their words are weighed. */
export function isPassedOver(card: Card, asked: Asked): boolean {
  if (!isUntold(card) || card.fact.type !== 'claim') return false
  const { aspect } = card.fact
  const has = (signal: Signal): boolean => asked.signals.has(signal)
  // What a thing is asks for no figure, no time, no reason and nobody; its name alone asks for what is told of it.
  if (aspect === 'untold-what')
    return elsewise.some(has) || asked.periods.some(({ type }) => type !== 'now') || namesOnly(card, asked)
  return !(askedFor[aspect] ?? []).some(has)
}

/** `The agreements with the housing organisations`, `what is Kompas?` */
const namesOnly = ({ entry }: Card, { names, topics }: Asked): boolean => {
  const own = names.filter(({ concept }) => concept === `@${entry.id}`)
  return topics.every(({ optional, first }) => optional || own.some(({ covers }) => covers.has(first)))
}

const askedFor: { readonly [A in Aspect]?: readonly Signal[] } = {
  'untold-names': ['which', 'who', 'where', 'name', 'leads', 'behind'],
  'untold-number': ['how-many', 'how-much', 'share', 'only-count', 'amount', 'cost'],
  'untold-reason': ['why'],
  'untold-time': ['when', 'how-long', 'how-often', 'which-day'],
}

const elsewise: readonly Signal[] = [
  'who',
  'where',
  'why',
  'when',
  'how-long',
  'how-often',
  'which-day',
  'how-many',
  'how-much',
  'share',
  'amount',
  'cost',
]
