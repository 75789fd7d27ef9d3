/** The verdict where the report tells a figure of what a draft speaks of, and it is not the draft's. */

import type { Asked } from '../ask/question/asked.ts'
import { bySoMuch, setsBehind, withinTime } from '../language/words/distance-words.ts'
import { writerFirst } from '../language/words/writers.ts'
import type { Field } from './field.ts'
import { isAboutThis, isNamelessTwin, isOneOfMany } from './figures/about.ts'
import { agrees, type Candidate } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'
import { isLooseBound } from './figures/same-value.ts'
import { isNarrower } from './figures/strictness.ts'
import { absent, contradicted, type Judgement, unclear, unlike } from './judgement.ts'
import { differenceFrom, isMixedUp } from './mixed-up.ts'
import { denied } from './objections/denied.ts'
import type { Around } from './objections/objection.ts'
import { turnedShare } from './objections/turned-share.ts'
import { unreportedFrame } from './objections/unreported-frame.ts'
import { isRival, isSaidAsMuch } from './rivals.ts'

/** The value is the report's, and the unit another: `1.7 %` of 1.7 percentage points. Null where it is not so. */
export function judgeOtherUnit({ about, best }: Field, { measured, catalogue }: Around): Judgement | null {
  const found = about.find(
    (candidate) =>
      agrees(candidate) &&
      !candidate.unitFits &&
      isMixedUp(candidate.fact, measured, catalogue.pack) &&
      // `Eight are women` has no unit that could be wrong: a group alone is no thing.
      (measured.units.size > 0 || candidate.words > 0) &&
      isNear(candidate, best) &&
      candidate.isFitting,
  )
  return found ? contradicted(found.fact, 'unit') : null
}

const isNear = ({ judged }: Candidate, best: Candidate | undefined): boolean =>
  judged.score.coverage >= (best?.judged.score.coverage ?? 0) * mustCover.mixedUp

/** Contradicted, unless another figure may be meant as well; null where no figure opposes it. */
export function judgeOpposing(field: Field, around: Around): Judgement | null {
  const { context, catalogue } = around
  const fitting = field.fitting()
  const other = fitting.find((candidate) => opposes(candidate, around))
  if (!other) return null
  const opposed = judgeDenied(other, around)
  if (opposed) return opposed
  if (fitting.some((candidate) => isNamelessTwin(candidate, other, context, catalogue.pack)))
    return unclear('which')
  const twin = fitting.find((candidate) => isRival(candidate, other) && isSaidAsMuch(candidate, other))
  if (twin) return unlike(twin.fact)
  const difference = differenceFrom(other, field.about)
  const isOpen = difference === 'value' && fitting.some((candidate) => isOneOfMany(candidate, other, context))
  return isOpen ? { ...unlike(other.fact), difference: 'which' } : contradicted(other.fact, difference)
}

/** It is told of the very thing with another value; a share of something else opposes nothing, nor does what is true as a bound. */
const opposes = (candidate: Candidate, around: Around): boolean =>
  !agrees(candidate) &&
  !isOfWriter(candidate, around) &&
  !isStepForGap(candidate, around) &&
  !isLevelForStep(candidate, around) &&
  !isLengthOfStep(candidate, around) &&
  !isLooseBound(around.number, around.measured, candidate.fact, around.catalogue.pack) &&
  isAboutThis(candidate, around.measured, around.context, around.catalogue) &&
  [turnedShare, unreportedFrame].every(
    (objection) => objection({ card: candidate.judged.card, same: 'different', ...around }) === null,
  )

/** `I have worked here for 12 years`: what somebody tells of themselves is opposed by no length of anything else. */
const isOfWriter = ({ fact }: Candidate, { context, catalogue }: Around): boolean =>
  catalogue.pack.units.get(fact.unit)?.quantity === 'duration' && writerFirst.test(context.clause.text)

/** `A difference of 5.4 points` between two is opposed by no rise or fall. */
const isStepForGap = (
  { fact }: Candidate,
  { context: { asked, behind }, catalogue: { pack } }: Around,
): boolean =>
  fact.measure === 'change' &&
  pack.units.get(fact.unit)?.quantity === 'points' &&
  (asked.signals.has('difference') || setsBehind.has(behind.trim())) &&
  !moves(asked)

/** `Fell by less than one per cent` is opposed by no share. */
const isLevelForStep = (
  { fact }: Candidate,
  { context: { asked, before }, catalogue: { pack } }: Around,
): boolean =>
  fact.measure === 'level' &&
  pack.units.get(fact.unit)?.quantity === 'share' &&
  moves(asked) &&
  bySoMuch.has(before)

/** `Fell from 49.6 to 41.3 per cent in three years`: how long that took is opposed by no length of anything else. */
const isLengthOfStep = (
  { fact }: Candidate,
  { context: { asked, ahead }, catalogue: { pack } }: Around,
): boolean =>
  pack.units.get(fact.unit)?.quantity === 'duration' && moves(asked) && withinTime.test(` ${ahead.trim()} `)

const moves = ({ signals }: Asked): boolean =>
  (['up', 'down', 'change'] as const).some((signal) => signals.has(signal))

/** `20 % do not finish` of 80 % who do; null where nothing is denied. The rest of a narrower group opposes nothing said of a wider one. */
function judgeDenied({ judged: { card }, same }: Candidate, around: Around): Judgement | null {
  const held = denied({ card, same, ...around })
  if (!held) return null
  const isTold = held.verdict === 'supported' || !isNarrower(card, around.context, around.catalogue)
  return held.computed && isTold ? held : absent
}
