/** `Who is it for?` of a fact that one of its aliases asks for in just that way: the pack itself says that it answers. */

import type { Card } from '../catalogue/cards.ts'
import { asking } from '../catalogue/readings.ts'
import type { Asked } from '../question/asked.ts'
import { conceptsSaid } from '../question/wants.ts'

/** An alias of one rare word, or of two common ones. */
export const tellingWeight = 0.6

/** An alias asks for all that the question asks for, and the question says all of the alias. */
export function isAskedSo({ phrases }: Card, asked: Asked): boolean {
  const wanted = [...asking].filter((signal) => asked.signals.has(signal))
  if (wanted.length === 0) return false
  const said = conceptsSaid(asked)
  return phrases.some(
    ({ asks, concepts, weight }) =>
      weight >= tellingWeight &&
      wanted.every((signal) => asks.includes(signal)) &&
      concepts.every((concept) => said.has(concept)),
  )
}

/** The question says the whole of one of its names or aliases. */
export function saysWhole({ phrases }: Card, asked: Asked): boolean {
  const said = conceptsSaid(asked)
  return phrases.some(
    ({ concepts, weight }) => weight >= tellingWeight && concepts.every((concept) => said.has(concept)),
  )
}
