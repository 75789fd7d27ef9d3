/** Groups that were compared before the number, which names none of them itself: `boys do worse than girls: 80 % …`. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Draft } from './draft.ts'
import { groupAgainst } from './group-against.ts'
import type { ReadClause } from './read-clause.ts'

const breaks = new Set([':', ';', ',', '–', '—'])

/** The code lists of the compared; the number's own words begin at the last break before it. */
export function comparedBefore(
  { first }: NumberReading,
  clause: ReadClause,
  draft: Draft,
): ReadonlySet<string> {
  const { sentence, own, read } = clause
  const { tokens, facetsOf } = draft
  if (read.than === null || read.than > first) return new Set()
  const at = sentence.from + tokens.slice(sentence.from, first).findLastIndex(({ text }) => breaks.has(text))
  if (at < sentence.from || read.than > at) return new Set()
  const lists = [...facetsOf].flatMap(([dimension, items]) => {
    const codes = items.all({ from: sentence.from, to: at }).map(({ facets }) => facets[0]?.code)
    const isSaid = items.all({ from: at, to: own.to }).length > 0 || groupAgainst(clause, items, tokens)
    return new Set(codes).size > 1 && !isSaid ? [dimension] : []
  })
  return new Set(lists)
}
