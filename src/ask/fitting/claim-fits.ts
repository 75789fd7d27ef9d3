/** Whether a sentence without a figure is the kind of answer that a question asks for. */

import type { Claim, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { asksWhatGoal, asksWhetherReached } from '../question/goal-asked.ts'
import { setsApart } from '../question/sides.ts'
import {
  asksCauseOfState,
  asksWhetherChanged,
  effects,
  isOtherEnd,
  namesFigure,
  wantedAspects,
  wantsFigure,
  wantsGap,
  wantsNames,
} from '../question/wants.ts'
import { isAskedSo } from './asked-so.ts'
import {
  tellsAge,
  tellsAim,
  tellsBothEnds,
  tellsCause,
  tellsDay,
  tellsGap,
  tellsMoney,
  tellsMonth,
  tellsMovement,
  tellsOften,
  tellsStart,
  tellsTime,
  tellsWho,
} from './claim-words.ts'
import { missesGap } from './misses-gap.ts'
import { tellsName } from './tells-name.ts'
import { missesWho } from './tells-who.ts'
import { missesReason, tellsMoreOrLess } from './tells-why.ts'

type ClaimMisfit = 'aspect' | 'unit' | 'measure' | 'number'

export function claimMisfitsOf(card: Card, fact: Claim, asked: Asked, pack: Pack): ClaimMisfit[] {
  const { signals } = asked
  // Held against the question only where that asks for it.
  if (isUntold(card)) return []
  const found: ClaimMisfit[] = []
  const aspects = wantedAspects(asked)
  // What came of it may say why as well: `because it was spread out, it got nowhere`.
  const isEffect =
    effects.has(fact.aspect) && asksCauseOfState(asked) && !(fact.aspect === 'result' && tellsCause(fact))
  const isMeantSo = isAskedSo(card, asked) && !isOtherEnd(fact.aspect, asked) && !isEffect
  const tells =
    aspects === null ||
    (aspects.has(fact.aspect) && (!signals.has('when') || fact.aspect === 'duration' || tellsTime(fact))) ||
    (signals.has('when') && !signals.has('forecast') && tellsTime(fact) && !isOtherEnd(fact.aspect, asked)) ||
    (signals.has('how-often') && tellsOften(fact)) ||
    (signals.has('why') && tellsCause(fact) && !isEffect) ||
    (signals.has('who') && tellsWho(card, pack)) ||
    (signals.has('name') && tellsName(card, fact, asked)) ||
    isMeantSo
  if (!tells || (wantsNames(asked) && aspects === null && tellsNoName(fact, asked) && !isMeantSo))
    found.push('aspect')
  if ((wantsFigure(asked) || namesFigure(asked)) && !(signals.has('from-to') && tellsBothEnds(fact)))
    found.push('number')
  if (signals.has('when') && !(tellsThatEnd(fact, asked) && tellsThatStart(fact, asked))) found.push('aspect')
  if (missesWho(card, fact, asked, pack) || missesReason(card, fact, asked)) found.push('aspect')
  if (asksWhetherChanged(asked) && !tellsOutcome(fact, asked)) found.push('aspect')
  if (signals.has('before') && !tellsMovement(fact) && fact.direction === null) found.push('aspect')
  if (signals.has('meaning') && !meaning.has(fact.aspect)) found.push('aspect')
  if (signals.has('which-day') && !tellsDay(fact)) found.push('aspect')
  if (signals.has('how-old') && !tellsAge(fact)) found.push('aspect')
  if (signals.has('which-month') && !tellsMonth(fact)) found.push('aspect')
  // `How many years shorter …?`
  if (signals.has('how-long') && wantsGap(asked) && !tellsGap(fact)) found.push('aspect')
  if (missesGap(card, fact, asked)) found.push('measure')
  if (asksWhatGoal(asked) && !tellsGoal(card, fact)) found.push('aspect')
  if (asksWhetherReached(asked) && !tellsWhetherReached(card, fact)) found.push('aspect')
  if (signals.has('cost')) found.push('number')
  // `Do they beat the others?`
  const isBesideOthers = signals.has('others') && setsApart(asked)
  if (fact.aspect === 'trend' && (signals.has('level') || isBesideOthers)) found.push('measure')
  if (
    signals.has('money') &&
    !['money', 'funder'].includes(fact.aspect) &&
    aspects === null &&
    !tellsMoney(fact)
  )
    found.push('unit')
  return found
}

/** `Definition of …?` */
const meaning: ReadonlySet<Aspect> = new Set(['what', 'name', 'untold-what'])

/** It belongs to a goal or a recommendation, or speaks of one. */
const tellsGoal = ({ entry }: Card, fact: Claim): boolean =>
  entry.kind === 'goal' ||
  entry.kind === 'recommendation' ||
  fact.aspect === 'purpose' ||
  (aims.has(fact.aspect) && tellsAim(fact))

/** `Was the goal for reading reached?` is told of a goal, or by what came of it. */
const tellsWhetherReached = ({ entry }: Card, { aspect }: Claim): boolean =>
  entry.kind === 'goal' || outcomes.has(aspect) || aspect === 'verdict'

/** Sentences of these kinds may say what is aimed at. */
const aims: ReadonlySet<Aspect> = new Set(['what', 'how', 'part', 'condition', 'deadline'])

/** `When was it adopted?` is not told by the years that it is for. */
const tellsThatStart = (fact: Claim, { signals }: Asked): boolean =>
  fact.aspect !== 'when' || !signals.has('start') || signals.has('end') || tellsStart(fact)

/** `When did it begin, when does it end?` is told by a beginning or an end, or by years from the one to the other. */
function tellsThatEnd({ aspect, period }: Claim, { signals }: Asked): boolean {
  const [starts, ends] = [signals.has('start'), signals.has('end')]
  if (starts === ends) return true
  const isSpan = period?.includes('/') ?? false
  return aspect === (starts ? 'start' : 'end') || aspect === (starts ? 'duration' : 'deadline') || isSpan
}

/** `Is there less of it now?` is answered by what came of it, or by words of a change or a gap. */
const tellsOutcome = (fact: Claim, { signals }: Asked): boolean =>
  outcomes.has(fact.aspect) ||
  // `Did it fall?` is not told by how much they differ.
  (signals.has('up') || signals.has('down') ? tellsMovement(fact) : tellsMoreOrLess(fact))

const outcomes: ReadonlySet<Aspect> = new Set(['trend', 'result', 'status', 'comparison'])

/** Nor is it by what sets two apart or has come about, unless it only asks whether: `do they differ?` */
const tellsNoName = ({ aspect }: Claim, { isYesNo }: Asked): boolean =>
  tellsNoNames.has(aspect) || (!isYesNo && tellsHowItIs.has(aspect))

const tellsHowItIs: ReadonlySet<Aspect> = new Set(['reason', 'comparison', 'trend', 'verdict'])

/** Claims of these kinds name nobody: `which schools?` is not answered by what a scheme is. */
const tellsNoNames: ReadonlySet<Aspect> = new Set([
  'what',
  'purpose',
  'how',
  'condition',
  'status',
  'link',
  'when',
  'start',
  'end',
  'deadline',
  'duration',
])
