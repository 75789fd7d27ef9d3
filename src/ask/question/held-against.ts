/** Numbers that a question of yes or no holds a figure against: `are there more than 15 members?` */

import type { Language } from '../../answer/tree.ts'
import { fold } from '../../language/fold.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { either, lengths } from '../../language/words/question-words.ts'
import { boundBefore, sideOf } from '../../reading/bounds.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Scan } from '../../reading/scan.ts'

export type HeldAgainst = {
  readonly reading: NumberReading
  readonly side: 'above' | 'below'
  /** From the first word of the bound to the number. */
  readonly covers: TokenRange
}

/** All of them, in order; what bounds an age or a length of time is none, but `fewer than five areas` is, though five areas have a name. */
export function heldAgainst(
  readings: readonly NumberReading[],
  { items }: Scan,
  tokens: readonly Token[],
  lang: Language,
  { [lang]: { stop } }: Lexicon,
): HeldAgainst[] {
  return readings.flatMap((reading) => {
    const { first, last } = reading
    const bound = boundBefore(first, tokens, lang)
    const side = bound && sideOf(bound.bound)
    const isOfGroup =
      lengths.has(tokens[last + 1]?.lower ?? '') ||
      items.some((item) => item.type === 'facet' && item.first < first && first <= item.last)
    if (!bound || !side || isOfGroup) return []
    // `Over 500 more`, and not `the unemployed over 25 in Northtown`.
    const next = tokens[last + 1]
    const isWord = next !== undefined && next.type !== 'mark' && !stop.has(fold(next.lower))
    const isAlone = bound.first === first - 1 && reading.value.type === 'number' && !isWord
    if (isAlone && next?.text !== '%') return []
    // `More or fewer than five`.
    const isEither = either.has(tokens[bound.first - 1]?.lower ?? '')
    return [{ reading, side, covers: { first: bound.first - (isEither ? 2 : 0), last } }]
  })
}

/** `Are there more than 15 members?` asks how many members there are. */
export const askingFor = (held: readonly HeldAgainst[], found: Scan): Scan => ({
  ...found,
  signals: [
    ...found.signals,
    ...held.map((one) => ({ signal: askedBy(one, found), first: one.covers.first, last: one.covers.last })),
  ],
})

/** What is asked by it: the amount or the number that it is held against. */
const askedBy = ({ reading: { last } }: HeldAgainst, { items }: Scan): Signal =>
  items.some((item) => item.type === 'unit' && item.first === last + 1) ? 'how-much' : 'how-many'
