/** Sums and differences that a draft works out of figures it names itself: `together DKK 385 million`, `5.4 points behind the men`. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { observationsOf } from '../telling/facts.ts'
import { type Computation, decimalOf, differenceOf, sumOf } from '../telling/figure.ts'
import { codeOf } from '../telling/filed-apart.ts'
import type { Context } from './draft/context.ts'
import { sideOf } from './draft/polarity.ts'
import { unitFitting } from './figures/candidates.ts'
import { type Reported, sameValue } from './figures/same-value.ts'
import type { Against, Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'
import { stepTold } from './steps.ts'

/** The verdict where the number is worked out of the report's figures; null where it is not, or where they do not give it. */
export function judgeWorkedOut(turns: readonly Turn[], at: number, against: Against): Judgement | null {
  const turn = turns[at]
  if (!turn || turn.judgement?.verdict === 'supported' || turn.number.value.type !== 'number') return null
  const { pack } = against.catalogue
  const { lang, signals } = turn.context.asked
  if (signals.has('sum')) return agreeing(turn, sumBefore(turns, at, lang, pack), pack)
  const isGap =
    signals.has('difference') || signals.has('more') || signals.has('less') || sideOf(wordsIn(turn)) !== 0
  const gap = isGap ? agreeing(turn, gapNamed(turn, against), pack) : null
  const told = signals.has('difference') ? agreeing(turn, gapBefore(turns, at, lang, pack), pack) : null
  return gap ?? told ?? agreeing(turn, stepTold(turn, against), pack)
}

const wordsIn = ({ context }: Turn): readonly string[] => context.coreWords

export type WorkedOut = { readonly computation: Computation; readonly of: Observation }

function agreeing({ number, measured }: Turn, found: WorkedOut | null, pack: Pack): Judgement | null {
  if (!found) return null
  const { figure, result } = found.computation
  const reported: Reported = {
    value: { type: 'number', decimal: result },
    unit: figure.unit,
    qualifier: null,
  }
  const same = sameValue(number, measured, reported, pack)
  if (same === 'different' || !unitFitting(number, measured, pack)(reported.unit)) return null
  return {
    verdict: 'supported',
    rounded: same === 'rounded',
    fact: found.of,
    difference: null,
    computed: figure,
  }
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

const steps = ['up', 'down', 'change'] as const

/** Between the two groups that the sentence names, in that order, of the best fitting thing that has a figure for both. */
function gapNamed({ context }: Turn, { catalogue: { pack }, judge }: Against): WorkedOut | null {
  const { asked, coreWords } = context
  const polarity = sideOf(coreWords)
  // `The progress of women is nine points larger`: steps are set against steps.
  const compared = steps.some((one) => asked.signals.has(one)) ? 'change' : 'level'
  for (const { card } of judge(context, ({ measure }) => (measure === compared ? 0.5 : null))) {
    const pair = pairIn(observationsOf(card.entry), card.fact, groupsNamed(context), pack)
    if (!pair) continue
    const computation = differenceOf(...pair, asked.lang, pack)
    const order = Math.sign(Number(decimalOf(pair[0])) - Number(decimalOf(pair[1])))
    return computation && polarity * order >= 0 ? { computation, of: card.fact } : null
  }
  return null
}

/** `61.8 % of men and 56.4 % of women, a gap of 5.4 points`: between the two numbers before it in its sentence. */
function gapBefore(turns: readonly Turn[], at: number, lang: Language, pack: Pack): WorkedOut | null {
  const nth = turns[at]?.clause.nth
  const [one, other] = [turns[at - 2], turns[at - 1]].map((turn) =>
    turn?.clause.nth === nth && turn?.judgement?.verdict === 'supported' ? turn.judgement.fact : null,
  )
  if (!one || !other || one.unit !== other.unit || one.entry !== other.entry) return null
  const isFalling = Number(decimalOf(one)) >= Number(decimalOf(other))
  const computation = isFalling ? differenceOf(one, other, lang, pack) : differenceOf(other, one, lang, pack)
  return computation && { computation, of: one }
}

/** Those of the clause in their order, with what was said before. */
const groupsNamed = ({ asked, clause: { groupsInOrder } }: Context): Group[] => [
  ...[...groupsInOrder].flatMap(([dimension, order]) =>
    order.split(' ').map((code) => ({ dimension, code })),
  ),
  ...[...asked.carried, ...asked.facets].flat(),
]

type Group = { readonly dimension: string; readonly code: string }

/** Two figures that differ in the one group alone. */
function pairIn(
  all: readonly Observation[],
  like: Observation,
  groups: readonly Group[],
  pack: Pack,
): readonly [Observation, Observation] | null {
  for (const [nth, first] of groups.entries())
    for (const second of groups.slice(nth + 1)) {
      if (first.dimension !== second.dimension || first.code === second.code) continue
      const [one, other] = [first, second].map(({ dimension, code }) =>
        all.find(
          (fact) =>
            fact.measure === like.measure &&
            fact.unit === like.unit &&
            fact.period === like.period &&
            codeOf(fact, dimension, pack) === code,
        ),
      )
      if (one && other && decimalOf(one) !== null && decimalOf(other) !== null) return [one, other]
    }
  return null
}

export type Parts = NonEmpty<Observation>
