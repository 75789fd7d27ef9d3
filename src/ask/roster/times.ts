/** `Which area was on the list just once, at least three times, most often, off it for two years?`: those whose rows hold so many periods. */

import type { Signal } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import { away } from '../../language/words/question-words.ts'
import { often, times } from '../../language/words/times-words.ts'
import type { Listing, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { timesAsked } from '../question/times-asked.ts'

/** Null where no number of times is asked for; nobody where it cannot be told. */
export function rowsOnSoOften(asked: Asked, roster: Roster): readonly Listing[] | null {
  const { signals, periods, text } = asked
  const tokens = tokenize(text)
  const isAway = tokens.some(({ lower }) => away.has(lower))
  const isOff = signals.has('negation') || isAway
  const rows = rowsNamed(asked, roster)
  const told = ({ on, off }: Listing): number => (isOff ? off : on).length
  const isOther = periods.length > 0 || (signals.has('gone') && !isOff) || asksOtherwise(asked)
  if (!isOther && tokens.some(({ lower }) => times.has(lower) || often.has(lower))) {
    const counts = rows.map(told)
    if (signals.has('most')) return rows.filter((row) => told(row) === Math.max(...counts))
    if (signals.has('least')) return rows.filter((row) => told(row) === Math.min(...counts))
  }
  if (signals.has('how-often') || signals.has('throughout') || signals.has('every')) return null
  const wanted = timesAsked(asked)
  if (wanted === null) return null
  if (wanted === 'unclear') return []
  // What is told of a time or of who came is told of no number of times, and `years` need not be one.
  if (isOther) return wanted.isTurns ? [] : null
  // `Not on it more than once` may be off it more than once, or on it once.
  if (wanted.isLimited && isOff && !isAway) return []
  return rows.filter((row) => wanted.isMet(told(row)))
}

/** `X or Y, which of them most often?`: of those two; of all where no two are named. */
function rowsNamed({ facets }: Asked, roster: Roster): readonly Listing[] {
  const codes = new Set(facets.flat().map(({ code }) => code))
  const named = listingsOf(roster).filter(({ dimensions }) => codes.has(dimensions[roster.dimension] ?? ''))
  return named.length > 1 ? named : listingsOf(roster)
}

/** Who came, and how many stood there, is no number of times. */
const asksOtherwise = ({ signals }: Asked): boolean => others.some((signal) => signals.has(signal))
const others: readonly Signal[] = ['throughout', 'how-many', 'back', 'new']
