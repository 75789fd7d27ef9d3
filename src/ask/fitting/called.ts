/** Whether a question calls a fact by one of its names or aliases. */

import type { Card } from '../catalogue/cards.ts'
import type { Phrase } from '../catalogue/phrases.ts'
import type { Asked } from '../question/asked.ts'
import { conceptsSaid } from '../question/wants.ts'

/** One rare word, or two common ones. */
const namingWeight = 0.6

/** `Job target 2010, per cent`: the question says a whole name or alias, and one telling enough to mean nothing else. */
export function isCalled(
  { phrases }: Card,
  asked: Asked,
  isSuch: (phrase: Phrase) => boolean = () => true,
): boolean {
  const said = conceptsSaid(asked)
  return phrases.some(
    (phrase) =>
      isSuch(phrase) &&
      phrase.weight >= namingWeight &&
      phrase.concepts.every((concept) => said.has(concept)),
  )
}
