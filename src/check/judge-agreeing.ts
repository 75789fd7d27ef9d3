/** The verdict where a figure agrees with a number of a draft: supported, or what speaks against that. */

import { agreed, isAsGood, isToldApart, newestOf } from './agreement.ts'
import type { Field } from './field.ts'
import { agrees, type Candidate } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'
import { isEndOfGoal, isStartOfGoal } from './figures/start-of-goal.ts'
import { contradicted, type Judgement, unclear, unlike } from './judgement.ts'
import { objectionTo } from './objections/all.ts'
import type { Around } from './objections/objection.ts'
import { isToldAsReached } from './objections/told-as.ts'

/** Null where no figure agrees. */
export function judgeAgreeing(field: Field, around: Around): Judgement | null {
  const { context, catalogue } = around
  const { pack } = catalogue
  const agreeing = figureAgreeing(field, around)
  if (!agreeing) return null
  if (!agreeing.isOfTheSame)
    return isToldAsReached(agreeing.fact, context, pack)
      ? contradicted(agreeing.fact, 'aimed')
      : unlike(agreeing.fact)
  const objection = objectionTo({ card: agreeing.judged.card, same: agreeing.same, ...around })
  if (objection) return objection
  return isToldApart(agreeing, field.ofUnit, context, catalogue)
    ? agreed(agreeing, context, pack)
    : unclear('which')
}

function figureAgreeing(field: Field, { context, catalogue: { pack } }: Around): Candidate | undefined {
  const { ofUnit, best } = field
  // `The goal was to rise from 54.8 to 64.8` speaks of the goal, and tells where it starts.
  const isMeant = (one: Candidate): boolean =>
    isAsGood(one, best) || isEndOfGoal(one.fact, context) || isStartOfGoal(one.fact, context, pack)
  const alike = ofUnit.filter((one) => agrees(one) && isMeant(one) && one.isFitting)
  const told = alike.find(({ isOfTheSame }) => isOfTheSame) ?? alike[0] ?? agreeingByValue(field)
  return told && newestOf(told, alike, pack)
}

/**
 * The very value in the very unit, for the same groups and time, though the clause is full of other words.
 * A value that chance could bring needs two words of the clause; none may fit the clause better with another value.
 */
const agreeingByValue = ({ all, best, isDistinctive }: Field): Candidate | undefined =>
  all.find(
    (candidate) =>
      candidate.same === 'exact' &&
      candidate.unitFits &&
      candidate.judged.score.coverage >= mustCover.sameValue &&
      (candidate.words > 1 || (isDistinctive && candidate.words > 0)) &&
      (!best ||
        agrees(best) ||
        (isDistinctive
          ? candidate.judged.score.coverage >= mustCover.rival * best.judged.score.coverage
          : isAsGood(candidate, best))) &&
      candidate.isFitting,
  )
