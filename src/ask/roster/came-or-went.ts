/** Who came onto a list or went off it, as a question asks with `new`, `gone`, `off in both`. */

import type { Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { namesTwoTogether, saysItWasOff } from './off-both.ts'
import { type RosterAnswer, untold } from './roster-answer.ts'
import { meetsTerms } from './roster-terms.ts'
import { moved } from './standing.ts'

/** `Which areas are new in 2009?`; null where nobody came or went, or came back again. */
export function cameOrWent(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer | null {
  const { signals } = asked
  if (signals.has('gone') && signals.has('back')) return null
  // `Off the list in both 2008 and 2009` is told of both; when it fell off is told of one.
  if (signals.has('gone') && namesTwoTogether(asked)) return offInBoth(asked, roster, periods)
  return signals.has('new') || signals.has('gone') ? movedSince(asked, roster, periods) : null
}

function offInBoth(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer {
  if (!saysItWasOff(asked)) return untold(roster, listingsOf(roster))
  const terms = { on: [], off: periods, isBack: false }
  return { type: 'terms', roster, terms, rows: listingsOf(roster).filter((row) => meetsTerms(row, terms)) }
}

function movedSince(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer {
  const [since = null] = periods
  const isSince = asked.periods.some(({ type }) => type === 'since')
  const latest = (isSince ? null : periods.at(-1)) ?? roster.periods.at(-1) ?? ''
  return moved(roster, latest, since === latest ? null : since, asked)
}
