/** `Who is it for?` of a fact that one of its aliases asks for in just that way: the pack itself says that it answers. */

import type { Signal } from '../../language/words.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { conceptsSaid } from '../question/wants.ts'

/** An alias of one rare word, or of two common ones. */
const tellingWeight = 0.6

const opening: readonly Signal[] = [
  'who',
  'when',
  'where',
  'why',
  'which',
  'name',
  'how-long',
  'how-often',
  'behind',
]

/** An alias asks for all that the question asks for, and the question says all of the alias. */
export function isAskedSo({ phrases }: Card, asked: Asked): boolean {
  const wanted = opening.filter((signal) => asked.signals.has(signal))
  if (wanted.length === 0) return false
  const said = conceptsSaid(asked)
  return phrases.some(
    ({ asks, concepts, weight }) =>
      weight >= tellingWeight &&
      wanted.every((signal) => asks.includes(signal)) &&
      concepts.every((concept) => said.has(concept)),
  )
}
