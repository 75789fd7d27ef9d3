/** Figures that a question itself puts forward: `is it true that … spends 17 million?` */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { byHowMuch, lengths, recent, within } from '../../language/words/question-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Scan } from '../../reading/scan.ts'
import { unitsOfCount } from './counted.ts'
import type { HeldAgainst } from './held-against.ts'

/** A number with what it counts: units of the pack, a length of time, or a share. A fraction is told in per cent. */
export type ClaimedFigure = {
  readonly number: number
  readonly decimals: number
  /** `More than 10`: the asker claims no more than the side. */
  readonly side: 'above' | 'below' | null
  /** `Did it fall by 8 %?`: the asker claims how far it moved. */
  readonly isChange: boolean
  readonly of: ReadonlySet<string> | 'share'
  /** The word of a length of time behind it; empty where it is none. */
  readonly length: string
}

const sides: ReadonlyMap<string, 'above' | 'below'> = new Map([
  ['more', 'above'],
  ['less', 'below'],
])

const moving: ReadonlySet<Signal> = new Set(['up', 'down', 'change'])

/** All of them, in order; numbers of which nothing is said, or that are part of a group's name, are none. */
export function claimedAmong(
  readings: readonly NumberReading[],
  held: readonly HeldAgainst[],
  { items, signals }: Scan,
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
): ClaimedFigure[] {
  return readings.flatMap((reading): ClaimedFigure[] => {
    const { value, decimals, first, last } = reading
    if (value.type === 'range') return []
    if (items.some((item) => item.type === 'facet' && item.first <= first && first <= item.last)) return []
    const range = held.find((one) => one.reading === reading)?.covers ?? reading
    const isChange =
      byHowMuch.has(tokens[range.first - 1]?.lower ?? '') && signals.some(({ signal }) => moving.has(signal))
    const before = signals.find((one) => one.last === first - 1 && sides.has(one.signal))
    const side =
      held.find((one) => one.reading === reading)?.side ?? (before && sides.get(before.signal)) ?? null
    if (value.type === 'fraction')
      return [
        { number: (100 * value.part) / value.whole, decimals: 0, side, isChange, of: 'share', length: '' },
      ]
    const word = tokens[last + 1]?.lower ?? ''
    const unit = items.flatMap((item) => (item.type === 'unit' && item.first === last + 1 ? item.units : []))
    const of = new Set([...unit, ...unitsOfCount(word, lang, lexicon)])
    // `Within 12 months` narrows what is asked, `the last four years` are a time: neither claims anything.
    const ahead = tokens[first - 1]?.lower ?? ''
    const length = lengths.has(word) && !within.has(ahead) && !recent.has(ahead) ? word : ''
    return length !== '' || of.size > 0
      ? [{ number: value.number, decimals, side, isChange, of, length }]
      : []
  })
}
