/** Whether a figure is of the unit and measure that a question asks for. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { asksWhatGoal } from '../question/goal-asked.ts'
import { setsApart } from '../question/sides.ts'
import { isTelling } from '../question/topics.ts'
import {
  wantedAspects,
  wantsChange,
  wantsFigure,
  wantsGap,
  wantsGoal,
  wantsNames,
} from '../question/wants.ts'
import { isAskedSo } from './asked-so.ts'
import { isBaseline } from './baseline.ts'
import { speaksBeyondName } from './beyond-name.ts'
import { isCalled } from './called.ts'
import { tellsGrant } from './claim-words.ts'
import { tellsNoFigure } from './no-figure.ts'
import { isOneSided } from './one-sided.ts'
import { mentionedIn, missesOutcome } from './outcome.ts'
import { unitTellsOneThing } from './tells-one-thing.ts'
import { isTurned } from './turned.ts'
import { unitFits } from './unit-fits.ts'
import { saysWholeOnly } from './whole-only.ts'

type Misfit = 'aspect' | 'unit' | 'measure' | 'step' | 'outcome'

export function figureMisfitsOf(card: Card, fact: Observation, asked: Asked, pack: Pack): Misfit[] {
  const quantity = pack.units.get(fact.unit)?.quantity ?? 'count'
  const found: Misfit[] = []
  if (!aspectFits(quantity, asked) && !namesValue(fact, asked) && !isAskedSo(card, asked))
    found.push('aspect')
  if (quantity === 'share' && !wantsGoal(asked) && isCalledOtherwise(card, asked)) found.push('measure')
  // `How many grade points?` says it by its unit.
  const isNamed = asked.units.has(fact.unit) && unitTellsOneThing(fact.unit, pack)
  if (!isNamed && missesOutcome(card, mentionedIn(asked))) found.push('outcome')
  if (tellsNoFigure(fact, asked)) found.push('aspect')
  // Who leads them is not told by how many they are.
  if (asked.signals.has('leads')) found.push('aspect')
  if (asked.signals.has('cost') && tellsGrant(fact) && !speaksBeyondName(card, withoutCost(asked)))
    found.push('unit')
  if (!unitFits(fact, quantity, asked, pack)) found.push('unit')
  // Two levels may still give the step.
  if (fact.measure === 'level' && asksStep(asked, pack)) found.push('step')
  // `What was the gap in earlier years?`
  if (fact.measure === 'difference' && asked.signals.has('before')) found.push('step')
  if (asksWhereto(asked) && isBaseline(fact, pack)) found.push('measure')
  if (saysWholeOnly(card, fact, asked, pack)) found.push('measure')
  if (!measureFits(card, fact, asked) || isTurned(card, asked, pack) || isOneSided(card, fact, asked, pack))
    found.push('measure')
  return found
}

/** `How many complete an education?` of those who read too badly to: what the share is of and what it is called is something else. */
const isCalledOtherwise = ({ called }: Card, { topics }: Asked): boolean => {
  const telling = topics.filter((topic) => isTelling(topic) && !topic.optional)
  return telling.length > 0 && !telling.some(({ concepts }) => concepts.some((one) => called.has(one)))
}

/** A number tells no who, where, when or why, and no names; how long is told by a length of time. */
function aspectFits(quantity: string, asked: Asked): boolean {
  if (wantedAspects(asked)) return asked.signals.has('how-long') && quantity === 'duration'
  return !wantsNames(asked)
}

/** `Who got 28 million?` of the figure that says 28 million. */
const namesValue = ({ value }: Observation, { amounts, signals }: Asked): boolean =>
  (signals.has('who') || signals.has('which')) &&
  value.type === 'number' &&
  amounts.includes(Number(value.decimal))

/** `What did it rise to?` is not told by where it began. */
const asksWhereto = ({ signals }: Asked): boolean =>
  signals.has('level') && (signals.has('up') || signals.has('down'))

function measureFits(card: Card, fact: Observation, asked: Asked): boolean {
  const isOpen = !wantsFigure(asked)
  if (asked.signals.has('level') && !isLevel(fact, asked)) return false
  if (fact.measure === 'change' && asksWhatGoal(asked) && card.entry.kind !== 'goal') return false
  if (fact.measure === 'change') return !setsApart(asked) && (isOpen || wantsChange(asked) || wantsGap(asked))
  // `How much did it fall?` is no question for how far apart two are.
  if (fact.measure === 'difference')
    return (
      !asksMovement(asked) &&
      !asksWhetherItMoved(asked) &&
      !asksStepAimed(card, asked) &&
      (gapFits(card, asked) || (asked.units.has(fact.unit) && !isOfOtherSide(fact, asked)))
    )
  if (fact.measure === 'level') return !asksTarget(card, asked)
  // `Share in employment, December 2010`: a share is what is, unless a goal is spoken of.
  return wantsGoal(asked) || (isOpen && (!asked.signals.has('share') || isCalled(card, asked)))
}

/** `How many points did the monolingual pupils get?` is not told by how far the bilingual ones are below them. */
const isOfOtherSide = (fact: Observation, { facets }: Asked): boolean =>
  facets.length === 1 && !facets.flat().some((facet) => isFiledUnder(fact, facet))

const isLevel = ({ measure }: Observation, asked: Asked): boolean =>
  measure === 'level' || (measure === 'target-level' && wantsGoal(asked))

/** `What is the goal for …?` is not told by what has come of it. */
const asksTarget = ({ entry }: Card, asked: Asked): boolean =>
  wantsGoal(asked) &&
  !(['reached', 'first'] as const).some((signal) => asked.signals.has(signal)) &&
  entry.kind !== 'goal' &&
  !wantsGap(asked)

/** `How much was the gap to shrink?`, `what is the goal, a difference of …?` are not told by the gap there is. */
const asksStepAimed = ({ entry }: Card, { signals }: Asked): boolean =>
  entry.kind !== 'goal' &&
  signals.has('goal') &&
  !signals.has('left') &&
  (['up', 'down', 'what', 'reached'] as const).some((signal) => signals.has(signal))

/** `How much did it fall?` is not told by where it ended. */
const asksStep = (asked: Asked, pack: Pack): boolean =>
  asked.signals.has('before') ||
  (asksMovement(asked) && (asked.signals.has('how-much') || isShare(asked, pack)))

const isShare = ({ units, signals }: Asked, pack: Pack): boolean =>
  signals.has('share') ||
  [...units].some((unit) => ['share', 'points'].includes(pack.units.get(unit)?.quantity ?? ''))

const asksMovement = ({ signals }: Asked): boolean =>
  (signals.has('how-much') || signals.has('how-many')) &&
  !signals.has('level') &&
  (signals.has('up') || signals.has('down') || signals.has('change'))

/** `Has it fallen?` is told by no gap of one time, unless the gap is what may have fallen. */
const asksWhetherItMoved = (asked: Asked): boolean =>
  asked.isYesNo && (asked.signals.has('up') || asked.signals.has('down')) && !wantsGap(asked)

/** A gap answers only a question for a gap: one that says so, names it, or is mere keywords. */
export const gapFits = (card: Card, asked: Asked): boolean =>
  wantsGap(asked) ||
  wantsChange(asked) ||
  isCalled(card, asked, ({ isGap }) => isGap) ||
  (!wantsFigure(asked) && !asked.signals.has('what'))

/** The `cost` of `what does it cost?` is only what is asked for. */
const withoutCost = (asked: Asked): Asked => ({
  ...asked,
  topics: asked.topics.filter(({ optional }) => !optional),
})
