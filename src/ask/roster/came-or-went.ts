/** Who came onto a list or went off it, as a question asks with `new`, `gone`, `off in both`. */

import type { Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import type { Asked } from '../question/asked.ts'
import { cameBack } from './denials.ts'
import { namesTwoTogether, saysItWasOff } from './off-both.ts'
import { periodsTold } from './periods-told.ts'
import { meeting, type RosterAnswer, untold } from './roster-answer.ts'
import { moved } from './standing.ts'

/** `Which areas are new in 2009?`; null where nobody came or went, or came back again. */
export function cameOrWent(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer | null {
  const { signals } = asked
  if (cameBack(asked)) return null
  // `Off the list in both 2008 and 2009` is told of both; when it fell off is told of one.
  if (signals.has('gone') && namesTwoTogether(asked)) return offInBoth(asked, roster, periods)
  return signals.has('new') || signals.has('gone') || startedThen(asked)
    ? movedSince(asked, roster, periods)
    : null
}

/** `How many began in 2010?`, and not since when they have been there. */
const startedThen = ({ signals, periods }: Asked): boolean =>
  signals.has('start') && !signals.has('when') && periods.length === 1 && periods[0]?.type === 'at'

const offInBoth = (asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer =>
  saysItWasOff(asked)
    ? meeting({ on: [], off: periods, isBack: false }, roster, listingsOf(roster))
    : untold(roster)

function movedSince(asked: Asked, roster: Roster, periods: readonly string[]): RosterAnswer {
  const { signals } = asked
  // `Left it in 2008 or 2009`: when each of them went is told of one.
  if (periodsTold(asked, roster.periods).isAny) return untold(roster)
  if (signals.has('first') && periods.length === 0) return movedFirst(asked, roster)
  const [since = null] = periods
  const isSince = asked.periods.some(({ type }) => type === 'since' || type === 'since-last')
  const span = since === null ? [] : roster.periods.slice(roster.periods.indexOf(since))
  // `Left it since 2007`: one that left and came back has left as well.
  if (isSince && signals.has('gone') && span.length > 2) return untold(roster)
  const latest = (isSince ? null : periods.at(-1)) ?? roster.periods.at(-1) ?? ''
  return moved(roster, latest, since === latest ? null : since, asked)
}

/** `Which area was first to leave?`: those who went at the first time that anybody did. */
function movedFirst(asked: Asked, roster: Roster): RosterAnswer {
  const [, ...later] = roster.periods
  return (
    later
      .map((period) => moved(roster, period, null, asked))
      .find((one) => (one.type === 'left' || one.type === 'joined') && one.rows.length > 0) ?? untold(roster)
  )
}
