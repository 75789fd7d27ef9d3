/** Two numbers told as a development, `from 30 to 25 per cent`: whether it went that way, and in that order. */

import { stretchOf } from '../language/times/months.ts'
import type { Token } from '../language/token.ts'
import { ending, starting } from '../language/words/distance-words.ts'
import { areFiledAlike } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { observationsOf } from '../telling/facts.ts'
import { sameValue } from './figures/same-value.ts'
import type { Turn } from './in-turn.ts'
import { contradicted, type Judgement } from './judgement.ts'

/** The first supported though there is a newer one, and both contradicted where the report's figures stand in the other order; null where nothing is wrong with the pair. */
export function judgePair(
  one: Turn,
  other: Turn,
  tokens: readonly Token[],
  pack: Pack,
): readonly [Judgement, Judgement] | null {
  if (one.clause !== other.clause || !isFromTo(one, other, tokens)) return null
  const [begun, ended] = [heldBy(one), heldBy(other)]
  const [from, to] = [begun ?? besideOf(ended, one, pack), ended ?? besideOf(begun, other, pack)]
  if (!from || !to || from.entry !== to.entry || !areFiledAlike(from, to)) return null
  const [start, end] = [endOf(from), endOf(to)]
  if (start === null || end === null || start === end) return null
  if (start < end && goesOtherwise(other, from, to))
    return [contradicted(from, 'direction'), contradicted(to, 'direction')]
  if (start < end) {
    // An end that only the series has, and the reading has not, speaks for nothing.
    if (!begun || !ended) return null
    const isNow = other.context.asked.periods.some(({ type }) => type === 'now')
    const [first, last] = [asTold(one.judgement, from), isNow ? other.judgement : asTold(other.judgement, to)]
    return first && last && (first !== one.judgement || last !== other.judgement) ? [first, last] : null
  }
  return [contradicted(from, 'period'), contradicted(to, 'period')]
}

/** `Rose from 5 to 2.` */
function goesOtherwise({ context }: Turn, { value: from }: Observation, { value: to }: Observation): boolean {
  if (from.type !== 'number' || to.type !== 'number') return false
  const step = Number(to.decimal) - Number(from.decimal)
  const { signals } = context.asked
  const [up, down] = [signals.has('up'), signals.has('down')]
  return up !== down && (up ? step < 0 : step > 0)
}

const heldBy = ({ judgement }: Turn): Observation | null =>
  judgement?.verdict === 'supported' || judgement?.verdict === 'outdated'
    ? (judgement.outdated ?? judgement.fact)
    : null

/** The figure of the same series that has the number of the other end: `from 2 to 5` of what fell from 5 to 2. */
function besideOf(fact: Observation | null, { number, measured }: Turn, pack: Pack): Observation | null {
  const entry = fact && pack.entries.get(fact.entry)
  if (!entry) return null
  const beside = observationsOf(entry).filter(
    (one) => one.measure === fact.measure && areFiledAlike(one, fact),
  )
  return beside.find((one) => sameValue(number, measured, one, pack) === 'exact') ?? null
}

/** What was so at one end of a development is no stale figure. */
const asTold = (judgement: Judgement | null, fact: Observation): Judgement | null =>
  judgement?.verdict === 'outdated'
    ? { verdict: 'supported', rounded: judgement.rounded, fact, difference: null }
    : judgement

function isFromTo(one: Turn, other: Turn, tokens: readonly Token[]): boolean {
  const between = tokens.slice(one.measured.last + 1, other.number.first)
  const before = tokens.slice(Math.max(0, one.measured.first - 3), one.measured.first)
  const has = (some: readonly Token[], words: ReadonlySet<string>): boolean =>
    some.some(({ lower }) => words.has(lower))
  return between.length <= 8 && has(between, ending) && has(before, starting)
}

const endOf = ({ period }: Observation): number | null => stretchOf(period)?.to.to ?? null
