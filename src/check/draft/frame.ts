/** What a sentence puts before all else: `In Norway, 25 % …`, `Blandt mændene er …`. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

const framing = new Set('i på blandt hos in among at within'.split(' '))

/** The groups and places of a sentence that begins with `in` or `among`, up to its first comma before the number. */
export function frameOf({ first }: NumberReading, sentence: Stretch, draft: Draft): (readonly Facet[])[] {
  if (!framing.has(draft.tokens[sentence.from]?.lower ?? '')) return []
  const comma = draft.tokens.slice(sentence.from, first).findIndex(({ text }) => text === ',')
  if (comma < 0) return []
  const frame = draft.facetsIn({ from: sentence.from, to: sentence.from + comma })
  return frame.map(({ facets }) => facets)
}
