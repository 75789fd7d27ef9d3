/** `75 % complete within ten years` of what the report tells within 25: the wrong length is told once, at its own number. */

import type { Against, Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'
import { verdictOn } from './verdict.ts'

/** The number without the length of time beside it, where that is a number of the draft and contradicted itself; null otherwise. */
export function judgeBesideSpan(turns: readonly Turn[], at: number, against: Against): Judgement | null {
  const turn = turns[at]
  if (turn?.judgement?.verdict !== 'contradicted' || turn.judgement.difference !== 'period') return null
  const { number, measured, context, clause } = turn
  // How much something rose in two years is another rise.
  if (context.isSpan || context.spans.length === 0 || turn.judgement.fact?.measure !== 'level') return null
  const length = turns.find((other) => other.context.isSpan && other.clause.sentence === clause.sentence)
  if (!length || !isJudgedItself(length)) return null
  const around = { number, measured, context: { ...context, spans: [] }, catalogue: against.catalogue }
  const alone = verdictOn(around, against.judge, [])
  return alone.verdict === 'supported' ? alone : null
}

/** Wrong by itself, or how long a movement took, of which the report says nothing. */
const isJudgedItself = ({ judgement, context: { asked } }: Turn): boolean =>
  judgement?.verdict === 'contradicted' ||
  (judgement?.verdict === 'not_in_report' && (asked.signals.has('up') || asked.signals.has('down')))
