/** How far a goal is from its target, from figures that may be subtracted, with the arithmetic shown. */

import { statement } from '../answer/build.ts'
import type { Language, Statement } from '../answer/tree.ts'
import type { Fact, Goal, Observation, Pack } from '../pack/pack.ts'
import { formatComputed } from './amount.ts'
import { observationsOf } from './facts.ts'
import { differenceOf } from './figure.ts'

const words = {
  da: {
    wanted: (amount: string, arithmetic: string) =>
      `Fra udgangspunkt til mål er der ${amount} (${arithmetic}).`,
    left: (amount: string, arithmetic: string) =>
      `Fra det seneste tal til målet er der ${amount} (${arithmetic}).`,
    latest: 'den seneste målte ændring',
    measured: 'den målte ændring',
    leftOf: (change: string, amount: string, arithmetic: string) =>
      `Fra ${change} til den ønskede er der ${amount} (${arithmetic}); rapporten siger ikke, om begge regnes fra samme udgangspunkt.`,
  },
  en: {
    wanted: (amount: string, arithmetic: string) => `From baseline to target is ${amount} (${arithmetic}).`,
    left: (amount: string, arithmetic: string) =>
      `From the latest figure to the target is ${amount} (${arithmetic}).`,
    latest: 'the latest change measured',
    measured: 'the change measured',
    leftOf: (change: string, amount: string, arithmetic: string) =>
      `From ${change} to the one wanted is ${amount} (${arithmetic}); the report does not say whether both count from the same baseline.`,
  },
} as const

/** What is left of a change that is wanted, in words: of the latest one, or of one measured before. */
export const leftOfChange = (
  amount: string,
  arithmetic: string,
  lang: Language,
  change: 'latest' | 'measured' = 'measured',
): string => words[lang].leftOf(words[lang][change], amount, arithmetic)

/** Baseline to target, and latest to target, each where the two are of one kind. */
export function distances(goal: Goal, pack: Pack, lang: Language): Statement[] {
  const at = (id: string | null): Fact | undefined => (id === null ? undefined : pack.facts.get(id))
  const [baseline, latest] = [at(goal.baseline), at(goal.latest)]
  const targets = [at(goal.target), ...observationsOf(goal)].filter((fact) => fact?.type === 'observation')
  const level = targets.find(({ measure }) => measure === 'target-level')
  const change = targets.find(({ measure }) => measure === 'target-change')
  return [
    ...between(level, baseline, 'level', words[lang].wanted, pack, lang),
    ...between(level, latest, 'level', words[lang].left, pack, lang),
    ...between(
      change,
      latest,
      'change',
      (amount, arithmetic) => leftOfChange(amount, arithmetic, lang, 'latest'),
      pack,
      lang,
    ),
  ]
}

function between(
  target: Observation | undefined,
  reached: Fact | undefined,
  measure: Observation['measure'],
  say: (amount: string, arithmetic: string) => string,
  pack: Pack,
  lang: Language,
): Statement[] {
  if (
    !target ||
    reached?.type !== 'observation' ||
    reached.measure !== measure ||
    reached.unit !== target.unit
  )
    return []
  const computation = differenceOf(target, reached, lang, pack)
  if (!computation) return []
  const { figure, result } = computation
  const amount = formatComputed(result, figure.unit, pack, lang)
  const cites = [target.cites[0], reached.cites[0]] as const
  return [statement('context', [say(amount, figure.arithmetic)], cites, [figure])]
}
