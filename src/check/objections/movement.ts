/** `Has risen to 5,922` of what went down, `has fallen to 15 per cent` of what the report has only once. */

import { stretchOf } from '../../language/times/months.ts'
import { starting } from '../../language/words/distance-words.ts'
import { areFiledAlike } from '../../pack/filed.ts'
import type { Fact, Observation } from '../../pack/pack.ts'
import { compareDecimals } from '../../telling/decimal.ts'
import { observationsOf } from '../../telling/facts.ts'
import { decimalOf } from '../../telling/figure.ts'
import { seriesOf } from '../../telling/later.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted, unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const movement: Objection = ({ card: { fact, entry }, context, catalogue: { lexicon, pack } }) => {
  const { signals, lang } = context.asked
  const quantity = pack.units.get(fact.unit)?.quantity
  // How long something lasts neither rises nor falls: `for four years … increasing inclusion`.
  if (fact.measure !== 'level' || quantity === 'duration' || signals.has('up') === signals.has('down'))
    return null
  const said = signals.has('up') ? 'up' : 'down'
  // `A larger share` of what rose for so many of them.
  const own = ownSentence(fact, lang, lexicon).signals
  if (own.has(said) || (quantity === 'share' && own.has(said === 'up' ? 'more' : 'less'))) return null
  const all = observationsOf(entry)
  if (starting.has(context.before) && goesOn(said, fact, all)) return null
  const steps = stepsAround(fact, all)
  const told = steps.length > 0 ? steps : toldDirections(fact, entry.facts)
  if (told.includes(said)) return null
  // `In 85 % of them it fell` of 85 % in which it rose; the `more` of `more than a third` is no rise.
  const [turned, compared] = said === 'up' ? (['down', 'less'] as const) : (['up', 'more'] as const)
  const isTurned = own.has(turned) || (quantity === 'share' && fact.qualifier === null && own.has(compared))
  return told.length > 0 || isTurned ? contradicted(fact, 'direction') : unlike(fact)
}

/** `Grew from 2 in 2009 to 6`: what went on from there went that way, whatever went before. */
const goesOn = (said: 'up' | 'down', fact: Observation, all: readonly Observation[]): boolean => {
  const series = seriesOf(fact, all).filter((one) => decimalOf(one) !== null)
  return series.slice(series.indexOf(fact) + 1).some((later) => {
    const order = compareDecimals(decimalOf(later) ?? '0', decimalOf(fact) ?? '0')
    return said === 'up' ? order > 0 : order < 0
  })
}

/** Which way it went to this figure from the one before, and from this one to the next. */
function stepsAround(fact: Observation, all: readonly Observation[]): string[] {
  const series = seriesOf(fact, all).filter((one) => decimalOf(one) !== null)
  const at = series.indexOf(fact)
  return [series.slice(at - 1, at + 1), series.slice(at, at + 2)].flatMap(([from, to]) => {
    // Counted otherwise, it moved neither up nor down.
    if (at < 0 || !from || !to || to.isBreak) return []
    const order = compareDecimals(decimalOf(to) ?? '0', decimalOf(from) ?? '0')
    return [order > 0 ? 'up' : order < 0 ? 'down' : 'flat']
  })
}

/** What the report says of the development without a figure for both ends; of one that ends with the figure before all others. */
function toldDirections(fact: Observation, facts: readonly Fact[]): string[] {
  const told = facts.filter(
    (one) => one.type !== 'listing' && one.direction !== null && areFiledAlike(one, fact),
  )
  const ending = told.filter((one) => endOf(one) !== null && endOf(one) === endOf(fact))
  return (ending.length > 0 ? ending : told).flatMap((one) =>
    one.type !== 'listing' && one.direction !== null ? [one.direction] : [],
  )
}

const endOf = (fact: Fact): number | null =>
  fact.type === 'listing' || fact.period === null ? null : (stretchOf(fact.period)?.to.to ?? null)
