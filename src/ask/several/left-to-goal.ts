/** How far it still was to a goal: `how many points short of the target were we?` */

import { areFiledAlike } from '../../pack/filed.ts'
import type { Goal, Observation, Pack } from '../../pack/pack.ts'
import { fitsPeriods } from '../../reading/periods-fit.ts'
import { observationsOf } from '../../telling/facts.ts'
import { differenceOf } from '../../telling/figure.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isEnough } from '../ranking/enough.ts'
import type { SeriesAnswer } from './series-answer.ts'

/** The target less what was reached at the time asked, or last; null where the pack does not give both in one kind. */
export function leftToGoal(asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null {
  if (
    !asked.signals.has('left') ||
    asked.lengths.length > 0 ||
    narrowing.some((signal) => asked.signals.has(signal))
  )
    return null
  const goal = goalMeant(judged)
  const target = goal && observationsOf(goal).find(({ measure }) => measure === 'target-change')
  const reached = goal && reachedOf(goal, asked, pack)
  if (!target || !reached || reached.unit !== target.unit) return null
  const computation = differenceOf(target, reached, asked.lang, pack)
  return computation && { type: 'left', facts: [target, reached], computation }
}

/** `Per month`, `if the law is changed`: another question. */
const narrowing = [
  'negation',
  'per',
  'every',
  'condition',
  'except',
  'elsewhen',
  'self',
  'only',
  'forecast',
] as const

function goalMeant(judged: readonly Judged[]): Goal | null {
  const found = judged.find(({ card, score }) => card.entry.kind === 'goal' && isEnough(score))
  if (found?.card.entry.kind !== 'goal') return null
  if (found.violations.some((one) => one === 'group' || one === 'place')) return null
  return found.score.rank >= (judged[0]?.score.rank ?? 0) * 0.9 ? found.card.entry : null
}

/** The change told for the time asked, else the latest. */
function reachedOf(
  { latest, indicator }: Goal,
  asked: Asked,
  { entries, facts, report }: Pack,
): Observation | null {
  const last = latest === null ? undefined : facts.get(latest)
  if (last?.type !== 'observation' || last.measure !== 'change') return null
  if (asked.periods.length === 0) return last
  const entry = indicator === null ? undefined : entries.get(indicator)
  const [fact, ...others] = (entry ? observationsOf(entry) : [last]).filter(
    (one) =>
      one.measure === 'change' &&
      areFiledAlike(one, last) &&
      fitsPeriods(one, asked.periods, report.year, []),
  )
  return fact && others.length === 0 ? fact : null
}
