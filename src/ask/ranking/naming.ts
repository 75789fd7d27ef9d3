/** Whether a question calls a fact by one of its names or aliases. */

import type { Signal } from '../../language/words.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Weighed } from './weighed.ts'

/** What one of these asks for the others do not; `which areas` may ask where. */
const apart: ReadonlySet<Signal> = new Set(['start', 'end', 'how-long', 'how-often', 'why'])

/** How much of one name or alias the question says, 0 to 1: of the one it says most of. */
export function namingOf(card: Card, { concepts: asked, asked: { signals } }: Weighed): number {
  let best = 0
  for (const { concepts, weights, weight, asks } of card.phrases) {
    // `When does it end?` is not left out of where it began.
    if (isUntold(card) && asks.some((signal) => apart.has(signal) && !signals.has(signal))) continue
    let said = 0
    for (let at = 0; at < concepts.length; at += 1)
      if (asked.has(concepts[at] ?? '')) said += weights[at] ?? 0
    if (weight > 0) best = Math.max(best, said / weight)
  }
  return best
}

/** A question that covers a whole alias, all its words, most likely means this fact; the more so, the less it says besides. */
export function phraseBonus({ phrases }: Card, { concepts: asked, total }: Weighed): number {
  let best = 0
  for (const { concepts, weight } of phrases)
    if (concepts.length > 0 && concepts.every((concept) => asked.has(concept)))
      best = Math.max(best, weight / Math.max(weight, total))
  return best * 0.2
}

/** How alike the question and an alias are word for word (Dice), small words too: it tells siblings apart. */
export function wordingBonus({ wordings }: Card, { asked, wording }: Weighed): number {
  let best = 0
  for (const alias of wordings[asked.lang]) {
    let shared = 0
    for (const word of alias) if (wording.has(word)) shared += 1
    best = Math.max(best, (2 * shared) / (alias.length + wording.size))
  }
  return best * 0.3
}
