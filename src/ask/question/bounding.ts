/** Words that bound a number, and so ask for nothing of their own: `at least 15`, `no less than 15`. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { placesOfBounds } from '../../reading/bounds.ts'
import type { Scan } from '../../reading/scan.ts'

/**
 * Without the `least` of `at least 15`. `Not under 18` denies a group, and bounds nothing that is counted.
 *
 * @example withoutBounding(signals, items, numbers, tokens, 'en') // of `at least twice`: no `least`
 */
export function withoutBounding(
  signals: Scan['signals'],
  items: Scan['items'],
  numbers: readonly NumberReading[],
  tokens: readonly Token[],
  lang: Language,
): Scan['signals'] {
  const counting = numbers.filter((number) => !isInGroup(number, items))
  const bounding = placesOfBounds(counting, tokens, lang)
  return signals.filter(({ signal, first }) => !(ofBounds.has(signal) && bounding.has(first)))
}

const isInGroup = ({ first }: NumberReading, items: Scan['items']): boolean =>
  items.some((item) => item.type === 'facet' && item.first <= first && first <= item.last)

/** What the words of a bound may look like. */
const ofBounds: ReadonlySet<Signal> = new Set(['most', 'least', 'negation'])
