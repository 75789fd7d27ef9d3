/** What a fact is, held against what a question wants: 1 when it is just that, less or more for ranking. */

import type { Claim, Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import { isBaseline } from '../fitting/baseline.ts'
import type { Asked } from '../question/asked.ts'
import {
  isKeywords,
  wantedAspects,
  wantsChange,
  wantsFigure,
  wantsGap,
  wantsGoal,
} from '../question/wants.ts'

export function fitOf(card: Card, asked: Asked, naming: number, pack: Pack): number {
  const { fact } = card
  const own =
    fact.type === 'observation'
      ? figureFit(card, fact, asked, pack)
      : fact.type === 'claim'
        ? claimFit(card, fact, asked)
        : 1
  return own * standing(card, asked, naming)
}

/** What should happen next is no answer to what is, unless it is asked for by name. */
function standing({ entry }: Card, asked: Asked, naming: number): number {
  // `What should the goal be in future?` is told of the goal itself.
  const isMeant = asked.signals.has('goal') ? entry.kind === 'goal' : entry.kind === 'recommendation'
  if (asked.signals.has('next')) return isMeant ? 1.25 : 0.85
  return entry.kind === 'recommendation' && naming < 0.5 ? 0.7 : 1
}

function figureFit({ entry }: Card, fact: Observation, asked: Asked, pack: Pack): number {
  const { signals } = asked
  const change = wantsChange(asked)
  const gap = wantsGap(asked)
  const isShare = pack.units.get(fact.unit)?.quantity === 'share'
  const names = signals.has('what') || signals.has('share') || signals.has('only-count') || isKeywords(asked)
  let factor = 1
  if (names && entry.kind === 'indicator' && !change && wantedAspects(asked) === null) factor *= 1.1
  if (signals.has('first') && isBaseline(fact, pack)) factor *= 1.35
  if (isShare && signals.has('how-many') && !signals.has('share')) factor *= 0.92
  if (fact.measure === 'level' && change && !asked.periods.some(({ type }) => type === 'span')) factor *= 0.8
  if (fact.measure === 'level' && gap && asked.facets.length < 2) factor *= 0.85
  if (fact.measure === 'change' && !change && (!gap || asked.facets.length > 1)) factor *= 0.8
  if (fact.measure === 'difference' && !gap && !isKeywords(asked)) factor *= 0.85
  if (signals.has('how-long') && pack.units.get(fact.unit)?.quantity === 'duration') factor *= 1.08
  if (signals.has('reached') && entry.kind === 'goal') factor *= 0.7
  if (isKeywords(asked) && entry.kind !== 'indicator' && entry.kind !== 'goal') factor *= 0.95
  return factor * goalFit(fact, wantsGoal(asked))
}

/** A target is asked for as a target; nothing else is a target. */
function goalFit({ measure }: Observation, goal: boolean): number {
  if (measure.startsWith('target')) return goal ? 1 : 0.75
  return goal ? (measure === 'change' ? 0.7 : 0.85) : 1
}

/** `Do girls do better than boys, or as often as they?` */
const comparesGroups = (asked: Asked): boolean =>
  asked.facets.length > 1 && (wantsGap(asked) || asked.signals.has('unchanged'))

const ofParts = new Set(['part', 'member', 'partner'])
const inLists = new Set(['part', 'member', 'partner', 'name', 'where'])

function claimFit({ entry }: Card, fact: Claim, asked: Asked): number {
  const { signals } = asked
  const aspects = wantedAspects(asked)
  const isParts = signals.has('parts') && !wantsFigure(asked)
  const isWhat = fact.aspect === 'what' || (fact.aspect === 'purpose' && !isParts)
  let factor = 1
  if (aspects === null && !wantsFigure(asked) && isWhat && signals.has('what')) factor *= 1.12
  else if (aspects === null && !wantsFigure(asked) && isWhat && isKeywords(asked)) factor *= 1.06
  if (isParts && ofParts.has(fact.aspect)) factor *= 1.12
  else if (signals.has('which') && inLists.has(fact.aspect)) factor *= 1.12
  if (aspects !== null && [...aspects][0] === fact.aspect) factor *= 1.08
  if (wantsChange(asked) && fact.aspect === 'trend') factor *= 1.1
  if (comparesGroups(asked) && fact.aspect === 'comparison') factor *= 1.15
  if (signals.has('reached') && fact.aspect === 'verdict') factor *= 1.2
  if (wantsGoal(asked) && entry.kind !== 'goal') factor *= 0.9
  // `What is the difference?` is not told by what it should be.
  if (entry.kind === 'goal' && isWhat && wantsGap(asked) && !wantsGoal(asked)) factor *= 0.9
  return factor
}
