/** `Which area was on the list just once, three times, most often, off it for two years?`: those whose rows hold so many periods. */

import { readNumbersIn } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import { away, often, once, times } from '../../language/words/question-words.ts'
import { whole } from '../../language/words/whole-words.ts'
import type { Listing, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'

/** Null where no number of times is asked for. */
export function rowsOnSoOften(asked: Asked, roster: Roster): readonly Listing[] | null {
  const { signals, periods } = asked
  const isOff = signals.has('negation') || tokenize(asked.text).some(({ lower }) => away.has(lower))
  if (periods.length > 0 || (signals.has('gone') && !isOff)) return null
  if (asksOtherwise.some((signal) => signals.has(signal))) return null
  const told = ({ on, off }: Listing): number => (isOff ? off : on).length
  const rows = rowsNamed(asked, roster)
  const wanted = timesWanted(asked, rows.map(told))
  return wanted === null ? null : rows.filter((row) => told(row) === wanted)
}

/** `X or Y, which of them most often?`: of those two; of all where no two are named. */
function rowsNamed({ facets }: Asked, roster: Roster): readonly Listing[] {
  const codes = new Set(facets.flat().map(({ code }) => code))
  const named = listingsOf(roster).filter(({ dimensions }) => codes.has(dimensions[roster.dimension] ?? ''))
  return named.length > 1 ? named : listingsOf(roster)
}

/** Who came, and how many stood there, is no number of times. */
const asksOtherwise: readonly Signal[] = ['throughout', 'how-many', 'back', 'new']

function timesWanted({ text, lang, signals }: Asked, counts: readonly number[]): number | null {
  const tokens = tokenize(text)
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
