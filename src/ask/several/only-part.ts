/** Figures that are only a part of what a question asks for, and so no answer to it. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Pack } from '../../pack/pack.ts'
import { isOtherOfKind } from '../../reading/facets.ts'
import type { Card } from '../catalogue/cards.ts'
import { isCalledSo } from '../fitting/held-in-name.ts'
import type { Asked } from '../question/asked.ts'
import { wantsFigure } from '../question/wants.ts'
import { isUnranked } from './ranks.ts'

export const isOnlyPart = (leads: NonEmpty<Card>, asked: Asked, pack: Pack): boolean =>
  isPartOfSum(leads, asked) ||
  isPartOfGap(leads, asked) ||
  isOneEnd(leads, asked) ||
  isUnranked(leads, asked, pack)

/** Things are to be added up and were not: the figure of one of them is not what was asked. */
const isPartOfSum = (leads: readonly Card[], { signals, saysAll }: Asked): boolean =>
  (signals.has('together') || (signals.has('sum') && saysAll)) &&
  leads.some(({ fact }) => fact.type === 'observation')

/** Two times or groups are to be set against each other, and only one of them was found. */
function isPartOfGap([lead, ...others]: NonEmpty<Card>, asked: Asked): boolean {
  const { fact } = lead
  // `Treated worse than others` is what it is called.
  if (!asked.isYesNo && isCalledSo(lead, 'difference', asked)) return false
  if (fact.type !== 'observation' || fact.measure !== 'level' || others.length > 0) return false
  return (
    asked.signals.has('difference') &&
    ((wantsFigure(asked) && (comparesTwo(asked) || asksHowMuchMore(asked))) ||
      (asked.isYesNo && asksHowMuchMore(asked)))
  )
}

/** `How much higher is it than …?`: one of the two, whatever the other is, is no answer. */
const asksHowMuchMore = ({ signals }: Asked): boolean => signals.has('more') || signals.has('less')

/** `From 2010 to 2012, did it go up or down?` of the one end alone. */
const isOneEnd = ([{ fact }, ...others]: NonEmpty<Card>, { periods, signals }: Asked): boolean =>
  others.length === 0 &&
  fact.type === 'observation' &&
  fact.measure === 'level' &&
  (['up', 'down', 'change'] as const).some((signal) => signals.has(signal)) &&
  periods.some(({ type, from, to }) => type === 'span' && from !== null && to !== null)

const comparesTwo = ({ periods, facets }: Asked): boolean =>
  periods.filter(({ from }) => from !== null).length > 1 ||
  facets.some((one, at) => facets.slice(at + 1).some((other) => isOtherCode(one, other)))

const isOtherCode = ([one]: Asked['facets'][number], [other]: Asked['facets'][number]): boolean =>
  one !== undefined && other !== undefined && isOtherOfKind(one, other)
