/** Gaps between two groups that a draft works out: `5.4 points behind the men`, `61.8 % of men and 56.4 % of women, a gap of 5.4`. */

import type { Language } from '../answer/tree.ts'
import { isFiledUnder } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { isOtherOfKind } from '../reading/facets.ts'
import type { Facet } from '../reading/meaning.ts'
import { observationsOf } from '../telling/facts.ts'
import { decimalOf, differenceOf } from '../telling/figure.ts'
import { codeOf } from '../telling/filed-apart.ts'
import type { Context } from './draft/context.ts'
import { sideOf } from './draft/polarity.ts'
import type { Against, Turn } from './in-turn.ts'
import type { WorkedOut } from './worked-out.ts'

const steps = ['up', 'down', 'change'] as const

/** Between the two groups that the sentence names, in that order, of the best fitting thing that has a figure for both. */
export function gapNamed({ context }: Turn, { catalogue: { pack }, judge }: Against): WorkedOut | null {
  const { asked, coreWords } = context
  const polarity = sideOf(coreWords)
  // `The progress of women is nine points larger`: steps are set against steps.
  const compared = steps.some((one) => asked.signals.has(one)) ? 'change' : 'level'
  for (const { card } of judge(context, ({ measure }) => (measure === compared ? 0.5 : null))) {
    const pair = pairIn(observationsOf(card.entry), card.fact, groupsInTurn(context), pack)
    if (!pair) continue
    const computation = differenceOf(...pair, asked.lang, pack)
    const order = Math.sign(Number(decimalOf(pair[0])) - Number(decimalOf(pair[1])))
    return computation && polarity * order >= 0 ? { computation, of: card.fact } : null
  }
  return null
}

/**
 * `61.8 % of men and 56.4 % of women, a gap of 5.4 points`: between the two numbers before it in its sentence; or those
 * behind it, `5.4 points behind the men: 56.4 against 61.8`, where they stand on the side that the words say.
 */
export function gapTold(turns: readonly Turn[], at: number, lang: Language, pack: Pack): WorkedOut | null {
  const turn = turns[at]
  const before = turn ? pairBefore(turns.slice(Math.max(0, at - reach), at), turn, pack) : null
  if (before && turn && (turn.context.asked.signals.has('difference') || isAhead(before, turn.context)))
    return gapOf(...before, lang, pack)
  const behind = pairOf(turns[at + 1], turns[at + 2], turn)
  if (!behind) return null
  const [one, other] = behind
  const order = Math.sign(Number(decimalOf(one)) - Number(decimalOf(other)))
  return sideOf(turn?.context.coreWords ?? []) * order >= 0 ? gapOf(one, other, lang, pack) : null
}

/** `So women gained 7 points more`: of the two only the one named here is on the side that the words say. */
function isAhead([one, other]: FiguresOfRow, { asked, coreWords }: Context): boolean {
  const named = asked.facets.flat()
  const isNamed = (fact: Observation): boolean => named.some((facet) => isFiledUnder(fact, facet))
  if (isNamed(one) === isNamed(other)) return false
  const [own, rest] = isNamed(one) ? [one, other] : [other, one]
  return sideOf(coreWords) * Math.sign(Number(decimalOf(own)) - Number(decimalOf(rest))) > 0
}

/** So many numbers back two figures are looked for, however long the sentence. */
const reach = 4

/** The last two figures of one row told in its sentence before it; `within 25 years` between them is of none. */
function pairBefore(earlier: readonly Turn[], turn: Turn, { units }: Pack): FiguresOfRow | null {
  const told = earlier.filter(
    ({ judgement }) => units.get(judgement?.fact?.unit ?? '')?.quantity !== 'duration',
  )
  return pairOf(told.at(-2), told.at(-1), turn)
}

type FiguresOfRow = readonly [Observation, Observation]

/** The figures that two numbers of the same sentence are supported by, where these are of one row. */
function pairOf(
  first: Turn | undefined,
  second: Turn | undefined,
  turn: Turn | undefined,
): FiguresOfRow | null {
  const [one, other] = [first, second].map((near) =>
    near?.clause.nth === turn?.clause.nth && near?.judgement?.verdict === 'supported'
      ? near.judgement.fact
      : null,
  )
  return one && other && one.unit === other.unit && one.entry === other.entry ? [one, other] : null
}

function gapOf(one: Observation, other: Observation, lang: Language, pack: Pack): WorkedOut | null {
  const isFalling = Number(decimalOf(one)) >= Number(decimalOf(other))
  const computation = isFalling ? differenceOf(one, other, lang, pack) : differenceOf(other, one, lang, pack)
  return computation && { computation, of: one }
}

/** Those of the clause in their order, with what was said before. */
const groupsInTurn = ({ asked, clause: { groupsInOrder } }: Context): Facet[] => [
  ...[...groupsInOrder].flatMap(([dimension, order]) =>
    order.split(' ').map((code) => ({ dimension, code })),
  ),
  ...[...asked.carried, ...asked.facets].flat(),
]

/** Two figures that differ in the one group alone. */
function pairIn(
  all: readonly Observation[],
  like: Observation,
  groups: readonly Facet[],
  pack: Pack,
): readonly [Observation, Observation] | null {
  for (const [nth, first] of groups.entries())
    for (const second of groups.slice(nth + 1)) {
      if (!isOtherOfKind(first, second)) continue
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
