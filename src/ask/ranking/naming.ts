/** Whether a question calls a fact by one of its names or aliases, and how nearly in its words. */

import type { Signal } from '../../language/tables/words.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Weighed } from './weighed.ts'

export type Naming = {
  /** How much of one name or alias the question says, 0 to 1: of the one it says most of. */
  readonly naming: number
  /** For ranking: a question that covers a whole alias, all its words, most likely means this fact; the more so, the less it says besides. */
  readonly bonus: number
}

/** What one of these asks for the others do not; `which areas` may ask where. */
const apart: ReadonlySet<Signal> = new Set(['start', 'end', 'how-long', 'how-often', 'why'])

export function namingOf(card: Card, { concepts, asked: { signals }, total }: Weighed): Naming {
  const { phrases } = card
  const said = new Float64Array(phrases.length)
  const words = new Uint16Array(phrases.length)
  for (const [concept, weight] of concepts)
    for (const at of card.phrasesWith().get(concept) ?? []) {
      said[at] = (said[at] ?? 0) + weight
      words[at] = (words[at] ?? 0) + 1
    }
  const naming = { naming: 0, bonus: 0 }
  phrases.forEach(({ concepts: own, weight, asks }, at) => {
    if (!words[at]) return
    if (words[at] === own.length)
      naming.bonus = Math.max(naming.bonus, 0.2 * (weight / Math.max(weight, total)))
    // `When does it end?` is not left out of where it began.
    if (isUntold(card) && asksOtherwise(asks, signals)) return
    naming.naming = Math.max(naming.naming, (said[at] ?? 0) / weight)
  })
  return naming
}

/** One asks for an end, a length or a rhythm of which the other says nothing; who asks how often asks not when. */
const asksOtherwise = (asks: readonly Signal[], signals: ReadonlySet<Signal>): boolean =>
  asks.some((signal) => apart.has(signal) && !signals.has(signal)) ||
  (asks.length > 0 && signals.has('how-often') && !asks.includes('how-often'))

/** How alike the question and the likest alias are word for word, small words too, 0 to 1 (Dice): it tells siblings apart. */
export function likenessOf(card: Card, { asked: { lang }, wording }: Weighed): number {
  const aliases = card.wordings[lang]
  const shared = new Uint16Array(aliases.length)
  let best = 0
  for (const word of wording)
    for (const at of card.wordingsWith(lang).get(word) ?? []) {
      const both = (shared[at] ?? 0) + 1
      shared[at] = both
      best = Math.max(best, (2 * both) / ((aliases[at]?.length ?? 0) + wording.size))
    }
  return best
}
