/** `The Finance Committee and the Social Committee together spend 97.6 million`: the sum of what some of the sharers have. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Pack } from '../pack/pack.ts'
import { nonEmpty } from '../telling/facts.ts'
import { sumOf } from '../telling/figure.ts'
import { spendingOf } from '../telling/spending.ts'
import { againstComputed } from './against-computed.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { unitFitting } from './figures/candidates.ts'
import type { Judgement } from './judgement.ts'

/** Supported where it comes out for all that the sentence names; null otherwise. */
export function judgeSumOfSharers(
  number: NumberReading,
  measured: Measured,
  { asked, clause }: Context,
  pack: Pack,
): Judgement | null {
  const spending = spendingOf(pack)
  if (!spending || !(asked.signals.has('sum') || asked.signals.has('together'))) return null
  const named = clause.read.said.groups.filter(({ dimension }) => dimension === spending.list)
  const shares = spending.shares.filter(({ code }) => named.some((group) => group.code === code.code))
  const facts = nonEmpty(shares.map(({ fact }) => fact))
  const sum = facts && facts.length > 1 ? sumOf(facts, asked.lang, pack) : null
  if (!facts || !sum || !unitFitting(number, measured, pack)(sum.figure.unit)) return null
  const held = againstComputed(number, measured, sum, facts[0], pack)
  return held.verdict === 'supported' ? held : null
}
