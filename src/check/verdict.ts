/** The verdict on one number of a draft. In doubt between supported and anything else it is not supported. */

import { agreed } from './agreement.ts'
import { continued } from './continuity.ts'
import { type Field, fieldOf } from './field.ts'
import { candidatesFor } from './figures/candidates.ts'
import type { JudgeFigures } from './figures/figures.ts'
import { judgeAgreeing } from './judge-agreeing.ts'
import { judgeOpposing, judgeOtherUnit } from './judge-opposing.ts'
import { absent, contradicted, type Judgement } from './judgement.ts'
import { mixedUp } from './mixed-up.ts'
import { objectionTo } from './objections/all.ts'
import type { Around } from './objections/objection.ts'
import { restAmong } from './rest-among.ts'

/** In this order: what was spoken of just before, a figure that agrees, the rest of one, one that does not agree. */
export function verdictOn(
  around: Around,
  judge: JudgeFigures,
  /** Entries that the numbers just before were about. */
  before: readonly string[],
): Judgement {
  const { number, measured, context, catalogue } = around
  return (
    judgePointingBack(around, before) ??
    judgeAmong(
      fieldOf(candidatesFor(number, measured, context, catalogue, judge), number, measured),
      around,
      before,
    )
  )
}

function judgeAmong(field: Field, around: Around, before: readonly string[]): Judgement {
  return (
    judgeAgreeing(field, around) ??
    restAmong(field.fitting(), around) ??
    judgeOtherUnit(field, around) ??
    judgeOpposing(field, around) ??
    judgeGoingOn(around, before) ??
    (field.isDistinctive ? mixedUp(field.all, around.context, around.catalogue.pack) : absent)
  )
}

/** `They rose to 12 the year after`: the same thing still, unless that is certainly not in the report. */
function judgePointingBack(around: Around, before: readonly string[]): Judgement | null {
  const { number, measured, context, catalogue } = around
  if (!context.isPointingBack) return null
  const going = continued(number, measured, context, before, catalogue)
  if (going?.type !== 'same') return null
  const held = objectionTo({ ...around, ...going })
  return held?.verdict === 'not_in_report' ? null : (held ?? agreed(going, context, catalogue.pack))
}

function judgeGoingOn(around: Around, before: readonly string[]): Judgement | null {
  const { number, measured, context, catalogue } = around
  const going = continued(number, measured, context, before, catalogue)
  if (!going) return null
  if (going.type !== 'same') return contradicted(going.fact, going.by)
  return objectionTo({ ...around, ...going }) ?? agreed(going, context, catalogue.pack)
}
