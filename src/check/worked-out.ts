/** What a draft works out of the report's figures, worked out again: sums (`together DKK 385 million`), gaps and steps. */

import type { Language } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { type Computation, sumOf } from '../telling/figure.ts'
import { againstComputed } from './against-computed.ts'
import { sideOf } from './draft/polarity.ts'
import { unitFitting } from './figures/candidates.ts'
import { gapNamed, gapTold } from './gaps.ts'
import type { Against, Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'
import { stepTold } from './steps.ts'
import { sumNamed } from './sum-named.ts'

/** The verdict where the number is worked out of the report's figures; null where it is not, or where they do not give it. */
export function judgeWorkedOut(turns: readonly Turn[], at: number, against: Against): Judgement | null {
  const turn = turns[at]
  if (!turn || turn.judgement?.verdict === 'supported' || turn.number.value.type !== 'number') return null
  const { pack } = against.catalogue
  const { lang, signals } = turn.context.asked
  if (signals.has('sum'))
    return (
      agreeing(turn, sumBefore(turns, at, lang, pack), pack) ?? agreeing(turn, sumNamed(turn, against), pack)
    )
  const isGap =
    signals.has('difference') ||
    signals.has('more') ||
    signals.has('less') ||
    sideOf(turn.context.coreWords) !== 0
  const gap = isGap ? agreeing(turn, gapNamed(turn, against), pack) : null
  const told = isGap ? agreeing(turn, gapTold(turns, at, lang, pack), pack) : null
  return gap ?? told ?? agreeing(turn, stepTold(turn, against), pack)
}

export type WorkedOut = { readonly computation: Computation; readonly of: Observation }

function agreeing({ number, measured }: Turn, found: WorkedOut | null, pack: Pack): Judgement | null {
  if (!found) return null
  const { computation, of } = found
  const held = againstComputed(number, measured, computation, of, pack)
  const isOfUnit = unitFitting(number, measured, pack)(computation.figure.unit)
  return held.verdict === 'supported' && isOfUnit ? held : null
}

/** Of all the supported numbers just before it, in its sentence and the one before. */
function sumBefore(turns: readonly Turn[], at: number, lang: Language, pack: Pack): WorkedOut | null {
  const nth = turns[at]?.clause.nth ?? 0
  const facts: Observation[] = []
  for (const turn of turns.slice(0, at).reverse()) {
    const { judgement, clause } = turn
    if (clause.nth < nth - 1 || judgement?.verdict !== 'supported' || !judgement.fact) break
    if (facts.some((fact) => fact.unit !== judgement.fact?.unit)) break
    facts.unshift(judgement.fact)
  }
  const [first, second, ...others] = facts
  if (!first || !second || new Set(facts.map(({ id }) => id)).size < facts.length) return null
  const computation = sumOf([first, second, ...others], lang, pack)
  return computation && { computation, of: first }
}
