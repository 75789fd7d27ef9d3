/** Whether a question calls a fact by one of its names or aliases. */

import type { Card } from './cards.ts'
import type { Catalogue } from './catalogue.ts'
import type { Weighed } from './weighed.ts'

/** How much of one name or alias the question says, 0 to 1: of the one it says most of. */
export function namingOf(
  { phrases }: Card,
  { concepts: asked }: Weighed,
  { weightOfOne }: Catalogue,
): number {
  let best = 0
  for (const { concepts } of phrases) {
    let [said, all] = [0, 0]
    for (const concept of concepts) {
      const weight = weightOfOne(concept)
      all += weight
      if (asked.has(concept)) said += weight
    }
    if (all > 0) best = Math.max(best, said / all)
  }
  return best
}

/** A question that covers a whole alias, all its words, most likely means this fact; the more so, the less it says besides. */
export function phraseBonus(
  { phrases }: Card,
  { concepts: asked, total }: Weighed,
  { weightOfOne }: Catalogue,
): number {
  let best = 0
  for (const { concepts } of phrases) {
    if (concepts.length === 0 || !concepts.every((concept) => asked.has(concept))) continue
    const weight = concepts.reduce((sum, concept) => sum + weightOfOne(concept), 0)
    best = Math.max(best, weight / Math.max(weight, total))
  }
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
