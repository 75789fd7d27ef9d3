/** `Which area was on the list just once, three times, most often?`: those whose rows hold so many periods. */

import { readNumbersIn } from '../../language/numbers.ts'
import { often, once, times, whole } from '../../language/question-words.ts'
import { tokenize } from '../../language/token.ts'
import type { Listing, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'

/** Null where no number of times is asked for. */
export function rowsOnSoOften(asked: Asked, roster: Roster): readonly Listing[] | null {
  const { signals, periods } = asked
  if (periods.length > 0 || signals.has('throughout') || signals.has('how-many')) return null
  const wanted = timesWanted(asked, listingsOf(roster))
  return wanted === null ? null : listingsOf(roster).filter(({ on }) => on.length === wanted)
}

function timesWanted({ text, lang, signals }: Asked, rows: readonly Listing[]): number | null {
  const tokens = tokenize(text)
  const counts = rows.map(({ on }) => on.length)
  if (tokens.some(({ lower }) => times.has(lower) || often.has(lower))) {
    if (signals.has('most')) return Math.max(...counts)
    if (signals.has('least')) return Math.min(...counts)
  }
  if (tokens.some(({ lower }) => once.has(lower))) return 1
  const number = readNumbersIn(tokens, text, lang).find(
    ({ first, last }) =>
      times.has(tokens[last + 1]?.lower ?? '') && !whole.has(tokens[first - 1]?.lower ?? ''),
  )
  return number?.value.type === 'number' ? number.value.number : null
}
