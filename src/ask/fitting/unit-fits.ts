/** Whether a figure is in the unit, or of the quantity, that a question asks for. */

import type { Signal } from '../../language/tables/words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Asked } from '../question/asked.ts'
import { wantsChange, wantsFigure, wantsGap } from '../question/wants.ts'
import { tellsMoney } from './claim-words.ts'
import { isDefault } from './groups.ts'
import { groupTellsOneThing } from './tells-one-thing.ts'

export function unitFits(fact: Observation, quantity: string, asked: Asked, pack: Pack): boolean {
  const { signals } = asked
  const units = [...asked.units]
  const quantities = new Set(units.map((unit) => pack.units.get(unit)?.quantity))
  if (signals.has('how-old')) return quantity === 'age' || quantity === 'duration'
  if (quantity === 'money' && !quantities.has('money') && !asksAmount(asked, pack)) return false
  if (signals.has('cost') && quantity !== 'money') return false
  // `How many committees share the money?`
  if (countsThings(asked) && quantity === 'money') return false
  if (signals.has('money') || quantities.has('money'))
    return signals.has('share') && wantsFigure(asked)
      ? quantity === 'share' && tellsMoney(fact)
      : quantity === 'money'
  // `How many people are 4.5 points?`
  if (asked.amounts.length > 0 && signals.has('how-many') && !signals.has('how-much'))
    return quantity === 'count'
  // `Points` may be of a share or of a grade.
  if (quantities.has('points') || quantities.has('score'))
    return units.includes(fact.unit) || (quantity === 'points' && quantities.has('points'))
  if (
    (signals.has('share') && !signals.has('how-many') && !signals.has('only-count')) ||
    quantities.has('share')
  )
    return quantity === 'share' || (quantity === 'points' && (wantsChange(asked) || wantsGap(asked)))
  if (signals.has('how-long')) return quantity === 'duration'
  if (quantity === 'count' && asked.countedUnits.size > 0 && !asked.countedUnits.has(fact.unit)) return false
  if (signals.has('only-count')) return quantity === 'count'
  // `How many employees of … in all?` asks for heads.
  if (signals.has('how-many') && signals.has('sum') && asked.countsGroup) return quantity === 'count'
  if (signals.has('how-many') && asked.countsGroup && isBare(asked, pack) && quantity !== 'count')
    return false
  // `How many women have found a job?` is no question for points.
  if (signals.has('how-many') && quantity === 'points')
    return wantsGap(asked) && asked.countedUnits.size === 0
  if (signals.has('how-many')) return !['money', 'age', 'duration', 'score'].includes(quantity)
  // `How much` of a thing is no number of heads, unless more or less of them is asked.
  return !(signals.has('amount') && quantity === 'count' && !wantsGap(asked) && !wantsChange(asked))
}

/** A sum of money answers no question for anything else: `what was employment in 2010?` names a committee's word too. */
const asksAmount = ({ signals, facets }: Asked, pack: Pack): boolean =>
  amounts.some((signal) => signals.has(signal) && !(signal === 'how-much' && signals.has('change'))) ||
  facets.flat().some((facet) => groupTellsOneThing(facet, pack))

const amounts: readonly Signal[] = [
  'money',
  'how-much',
  'amount',
  'sum',
  'most',
  'least',
  'more',
  'less',
  'difference',
]

const countsThings = ({ counted, countedWord, countsGroup }: Asked): boolean =>
  counted !== null || countedWord !== null || countsGroup

/** `How many employees?` with nothing said of them asks how many there are, not which share. */
const isBare = ({ topics, facets }: Asked, pack: Pack): boolean =>
  facets.filter((mention) => !mention.some((facet) => isDefault(facet, pack))).length < 2 &&
  topics.every(({ optional, trust }) => optional || !isTrusted(trust))
