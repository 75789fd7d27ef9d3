/** The difference of two figures that a question sets against each other, or what keeps them apart. */

import type { Language } from '../../answer/tree.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { differing } from '../../telling/comparable.ts'
import { differenceOf } from '../../telling/figure.ts'
import type { SeriesAnswer } from './series-answer.ts'

export function gap([a, b]: readonly Observation[], lang: Language, pack: Pack): SeriesAnswer | null {
  if (!a || !b) return null
  const computation = differenceOf(a, b, lang, pack)
  const field = computation && differing(a, b, pack)
  if (field !== null) return { type: 'apart', facts: [a, b], field, computation: null }
  return computation && { type: 'difference', facts: [a, b], computation }
}
