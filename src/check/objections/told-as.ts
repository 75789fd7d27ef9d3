/** `The target was a rise of 4.5 points` of what was reached, `is at 8.1 points` of a rise: a figure told as another measure. */

import { downwards } from '../../language/words/direction-words.ts'
import { rightBeforeLevel } from '../../language/words/standing-words.ts'
import { startingPoints, targetIs } from '../../language/words/target-words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import { isModal } from '../draft/modals.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { contradicted, type Judgement, unlike } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const toldAsOther: Objection = (match) =>
  toldAsTarget(match) ?? toldAsReached(match) ?? toldAsLevel(match)

function toldAsTarget({ card: { fact }, context, catalogue: { pack } }: Match): Judgement | null {
  if (fact.measure.startsWith('target') || !targetIs.test(context.clause.lower)) return null
  const goals = [...pack.entries.values()].filter(
    (entry) => entry.kind === 'goal' && (entry.id === fact.entry || entry.indicator === fact.entry),
  )
  if (isStartOfGoal(fact, context, pack)) return null
  const target = goals.flatMap(({ facts }) => facts)
  const promised = target.find(
    (one) => one.type === 'observation' && one.measure.startsWith('target') && one.unit === fact.unit,
  )
  return promised?.type === 'observation' ? contradicted(promised, 'value') : null
}

/** `We reached the goal: 64.8 per cent …`, `we started from 64.8`, `ten points down` of what was only promised. */
function toldAsReached({ card: { fact }, context, catalogue: { pack } }: Match): Judgement | null {
  if (!fact.measure.startsWith('target')) return null
  const said = context.clause.words
  const isPromise = isModal(said, context.asked.lang)
  const goal = pack.entries.get(fact.entry)
  const isMissed = goal?.kind === 'goal' && goal.status !== 'reached'
  // `64.8 per cent are now in work, as we promised`.
  const isNow = context.asked.periods.some(({ type }) => type === 'now')
  const isReached =
    (context.isReached || isNow) && !isPromise && isMissed && !targetIs.test(context.clause.lower)
  const isTurned = fact.direction === 'up' && said.some((word) => downwards.has(word))
  return isReached || isTurned || said.some((word) => startingPoints.has(word))
    ? contradicted(fact, 'aimed')
    : null
}

/** `64.8 per cent are in work` of a goal that was not reached, where nothing says that it is one. */
export function isToldAsReached(fact: Observation, { isAimed, clause, asked }: Context, pack: Pack): boolean {
  const goal = pack.entries.get(fact.entry)
  if (!fact.measure.startsWith('target') || goal?.kind !== 'goal' || goal.status === 'reached') return false
  return !isAimed && !isModal(clause.words, asked.lang)
}

function toldAsLevel({ number, card: { fact }, context }: Match): Judgement | null {
  const { signals } = context.asked
  if (fact.measure !== 'change' || (['up', 'down', 'change'] as const).some((one) => signals.has(one)))
    return null
  return rightBeforeLevel.test(textBefore(number, context)) ? unlike(fact) : null
}

const textBefore = ({ text }: Match['number'], { clause }: Match['context']): string =>
  clause.text
    .slice(0, Math.max(0, clause.text.indexOf(text)))
    .trimEnd()
    .toLowerCase()
