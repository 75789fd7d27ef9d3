/** The groups on either side of an `end` or `than`. */

import { partitive } from '../../language/words/question-words.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { SentenceReading } from './read-clause.ts'

/** Code list → the group that is named last before it. */
export const aheadOf = (than: number, { from }: Stretch, { facetsOf }: Draft): ReadonlyMap<string, string> =>
  new Map(
    [...facetsOf].flatMap(([list, items]): [string, string][] => {
      const code = items.last({ from, to: than })?.facets[0]?.code
      return code === undefined ? [] : [[list, code]]
    }),
  )

/** Code list → the group before it, if any, and another one right behind it. */
export function comparedAround(
  than: number,
  sentence: Stretch,
  { facetsOf, tokens }: Draft,
): SentenceReading['compared'] {
  const found = [...facetsOf].flatMap(([dimension, items]): [string, readonly [string | null, string]][] => {
    const before = items.last({ from: sentence.from, to: than })?.facets[0]?.code ?? null
    const next = items.all({ from: than, to: Math.min(than + 4, sentence.to) })[0]
    // `More than a quarter of the pupils` compares nothing.
    const isWhole = tokens.slice(than, next?.first ?? than).some(({ lower }) => partitive.has(lower))
    const behind = isWhole ? undefined : next?.facets[0]?.code
    return behind && before !== behind ? [[dimension, [before, behind]]] : []
  })
  return new Map(found)
}
