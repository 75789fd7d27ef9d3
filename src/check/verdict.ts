/** The verdict on one number of a draft. In doubt between supported and anything else it is not supported. */

import type { NumberReading } from '../language/numbers.ts'
import { agreed, isAsGood, isToldApart, newestOf } from './agreement.ts'
import { continued } from './continuity.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { isAboutThis, isNamelessTwin, isOneOfMany } from './figures/about.ts'
import { agrees, type Candidate, candidatesFor, isTelling, thresholds } from './figures/candidates.ts'
import { isEndOfGoal, isStartOfGoal } from './figures/start-of-goal.ts'
import { isNarrower } from './figures/strictness.ts'
import type { Against } from './in-turn.ts'
import { absent, contradicted, type Judgement, unclear, unlike } from './judgement.ts'
import { differenceFrom, isMixedUp, mixedUp } from './mixed-up.ts'
import { objectionTo } from './objections/all.ts'
import { denied } from './objections/denied.ts'
import { isToldAsReached } from './objections/told-as.ts'
import { turnedShare } from './objections/turned-share.ts'
import { unreportedFrame } from './objections/unreported-frame.ts'
import { restAmong } from './rest-among.ts'
import { isRival, isSaidAsMuch } from './rivals.ts'

export function verdictOn(
  number: NumberReading,
  measured: Measured,
  context: Context,
  { catalogue, judge }: Against,
  /** Entries that the numbers just before were about. */
  before: readonly string[],
): Judgement {
  const goneOn = context.isPointingBack ? continued(number, measured, context, before, catalogue) : null
  if (goneOn?.type === 'same') {
    const held = objectionTo({ number, measured, context, catalogue, ...goneOn })
    if (held?.verdict !== 'not_in_report') return held ?? agreed(goneOn, context, catalogue.pack)
  }
  const all = candidatesFor(number, measured, context, catalogue, judge)
  const about = all.filter(({ judged }) => judged.score.coverage >= thresholds.about)
  // What a figure does not fit is costly to say: of most it is never asked.
  const ofUnit = about.filter(({ unitFits }) => unitFits)
  const best = ofUnit.find(({ isFitting }) => isFitting)
  const telling = isTelling(number, measured)
  // `The goal was to rise from 54.8 to 64.8` speaks of the goal, and tells where it starts.
  const alike = ofUnit.filter(
    (one) =>
      agrees(one) &&
      (isAsGood(one, best) ||
        isEndOfGoal(one.fact, context) ||
        isStartOfGoal(one.fact, context, catalogue.pack)) &&
      one.isFitting,
  )
  const told =
    alike.find(({ isOfTheSame }) => isOfTheSame) ?? alike[0] ?? supportedByValue(all, best, telling)
  const agreeing = told && newestOf(told, alike, catalogue.pack)
  if (agreeing && !agreeing.isOfTheSame)
    return isToldAsReached(agreeing.fact, context, catalogue.pack)
      ? contradicted(agreeing.fact, 'aimed')
      : unlike(agreeing.fact)
  const around = { number, measured, context, catalogue }
  const objection = agreeing && objectionTo({ card: agreeing.judged.card, same: agreeing.same, ...around })
  if (objection) return objection
  if (agreeing)
    return isToldApart(agreeing, ofUnit, context, catalogue)
      ? agreed(agreeing, context, catalogue.pack)
      : unclear('which')
  const right = ofUnit.filter(({ isFitting }) => isFitting)
  const rest = restAmong(right, around)
  if (rest) return rest
  const wrongUnit = about.find(
    (candidate) =>
      agrees(candidate) &&
      !candidate.unitFits &&
      isMixedUp(candidate.fact, measured, catalogue.pack) &&
      isNear(candidate, best) &&
      candidate.isFitting,
  )
  if (wrongUnit) return contradicted(wrongUnit.fact, 'unit')
  const other = right.find(
    (candidate) =>
      !agrees(candidate) &&
      isAboutThis(candidate, measured, context, catalogue) &&
      // A share of something else contradicts nothing.
      [turnedShare, unreportedFrame].every(
        (objection) => objection({ card: candidate.judged.card, same: 'different', ...around }) === null,
      ),
  )
  const opposed = other && denied({ card: other.judged.card, same: other.same, ...around })
  if (opposed && other)
    // The rest of a narrower group contradicts nothing said of a wider one.
    return opposed.computed &&
      (opposed.verdict === 'supported' || !isNarrower(other.judged.card, context, catalogue))
      ? opposed
      : absent
  if (other && right.some((candidate) => isNamelessTwin(candidate, other, context, catalogue.pack)))
    return unclear('which')
  const twin = other && right.find((candidate) => isRival(candidate, other) && isSaidAsMuch(candidate, other))
  if (twin) return unlike(twin.fact)
  if (other) {
    const difference = differenceFrom(other, about)
    const isOpen = difference === 'value' && right.some((candidate) => isOneOfMany(candidate, other, context))
    return isOpen ? { ...unlike(other.fact), difference: 'which' } : contradicted(other.fact, difference)
  }
  const going = continued(number, measured, context, before, catalogue)
  if (going?.type === 'same')
    return objectionTo({ ...around, ...going }) ?? agreed(going, context, catalogue.pack)
  if (going) return contradicted(going.fact, going.by)
  return telling ? mixedUp(all, context, catalogue.pack) : absent
}

const isNear = ({ judged }: Candidate, best: Candidate | undefined): boolean =>
  judged.score.coverage >= (best?.judged.score.coverage ?? 0) * 0.9

/**
 * The very value in the very unit, for the same groups and time, though the clause is full of other words.
 * A value that chance could bring needs two words of the clause; none may fit the clause better with another value.
 */
function supportedByValue(
  all: readonly Candidate[],
  best: Candidate | undefined,
  telling: boolean,
): Candidate | undefined {
  return all.find(
    (candidate) =>
      candidate.same === 'exact' &&
      candidate.unitFits &&
      candidate.judged.score.coverage >= thresholds.telling &&
      (candidate.words > 1 || (telling && candidate.words > 0)) &&
      (!best ||
        agrees(best) ||
        (telling
          ? candidate.judged.score.coverage >= 0.85 * best.judged.score.coverage
          : isAsGood(candidate, best))) &&
      candidate.isFitting,
  )
}
