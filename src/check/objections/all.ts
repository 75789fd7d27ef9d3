/** All objections, the most telling first. */

import type { Judgement } from '../judgement.ts'
import { ageBound } from './age-bound.ts'
import { anotherAuthor } from './another-author.ts'
import { anotherBase } from './another-base.ts'
import { anotherBody } from './another-body.ts'
import { anotherFrame } from './another-frame.ts'
import { anotherMonth } from './another-month.ts'
import { anotherName } from './another-name.ts'
import { anotherScene } from './another-scene.ts'
import { anotherSpan } from './another-span.ts'
import { anotherStart } from './another-start.ts'
import { answered } from './answered.ts'
import { backPlaces } from './back-places.ts'
import { concession } from './concession.ts'
import { denied } from './denied.ts'
import { disowned } from './disowned.ts'
import { each } from './each.ts'
import { eitherOfTwo } from './either-of-two.ts'
import { elapsed } from './elapsed.ts'
import { everSince } from './ever-since.ts'
import { foreignWords } from './foreign-words.ts'
import { foretold } from './foretold.ts'
import { frequency } from './frequency.ts'
import { groupSaid } from './group-said.ts'
import { keptGroup } from './kept-group.ts'
import { moreThanAll } from './more-than-all.ts'
import { movement } from './movement.ts'
import type { Match, Objection } from './objection.ts'
import { ofAnotherSubject } from './of-another-subject.ts'
import { oneOfBoth } from './one-of-both.ts'
import { onlyAimed } from './only-aimed.ts'
import { onlyBegun } from './only-begun.ts'
import { onlyExpected } from './only-expected.ts'
import { onlyNeeded } from './only-needed.ts'
import { openTime } from './open-time.ts'
import { otherSide } from './other-side.ts'
import { ownPredicate } from './own-predicate.ts'
import { ownPurse } from './own-purse.ts'
import { pointedElsewhere } from './pointed-elsewhere.ts'
import { quantitySaid } from './quantity-said.ts'
import { rank } from './rank.ts'
import { respectively } from './respectively.ts'
import { sign } from './sign.ts'
import { startingPoint } from './starting-point.ts'
import { stepForLevel } from './step-for-level.ts'
import { toldAsOther } from './told-as.ts'
import { turnedComparison } from './turned-comparison.ts'
import { turnedGap } from './turned-gap.ts'
import { turnedOrder } from './turned-order.ts'
import { turnedPayment } from './turned-payment.ts'
import { turnedShare } from './turned-share.ts'
import { turningWords } from './turning-words.ts'
import { unnamedPlace } from './unnamed-place.ts'
import { unreportedFrame } from './unreported-frame.ts'
import { untoldReason } from './untold-reason.ts'
import { widerPopulation } from './wider-population.ts'
import { yearly } from './yearly.ts'

const objections: readonly Objection[] = [
  disowned,
  respectively,
  anotherScene,
  turnedGap,
  rank,
  quantitySaid,
  turnedOrder,
  frequency,
  movement,
  toldAsOther,
  startingPoint,
  onlyExpected,
  anotherBase,
  turnedShare,
  groupSaid,
  sign,
  stepForLevel,
  anotherStart,
  anotherMonth,
  eitherOfTwo,
  elapsed,
  everSince,
  openTime,
  anotherSpan,
  moreThanAll,
  ofAnotherSubject,
  onlyAimed,
  onlyNeeded,
  anotherAuthor,
  answered,
  anotherFrame,
  unreportedFrame,
  pointedElsewhere,
  turnedPayment,
  anotherBody,
  oneOfBoth,
  ownPredicate,
  ageBound,
  turningWords,
  foreignWords,
  anotherName,
  concession,
  unnamedPlace,
  untoldReason,
  widerPopulation,
  keptGroup,
  backPlaces,
  turnedComparison,
  otherSide,
  ownPurse,
  each,
  foretold,
  onlyBegun,
  yearly,
  // Last: with the rest of a share it may even support.
  denied,
]

/** The first objection that holds; null when the figure says what the draft says. */
export function objectionTo(match: Match): Judgement | null {
  for (const objection of objections) {
    const judgement = objection(match)
    if (judgement) return judgement
  }
  return null
}
