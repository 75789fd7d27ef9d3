/** `The goal is a rise of 10 points from 54.8 to 64.8 %`: a goal that a sentence tells by nothing but its numbers. */

import { agreed } from './agreement.ts'
import { type Continued, continued } from './continuity.ts'
import type { Against, Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'
import { objectionTo } from './objections/all.ts'

/** What two different numbers of one goal in one sentence are, no chance brings together: then each is told of it; null otherwise. */
export function judgeByGoal(turns: readonly Turn[], at: number, against: Against): Judgement | null {
  const turn = turns[at]
  if (turn?.judgement?.verdict !== 'not_in_report' || turn.judgement.fact) return null
  const near = turns.slice(Math.max(0, at - reach), at + reach + 1)
  const together = near.filter(({ clause }) => clause.nth === turn.clause.nth)
  if (!together.some(({ context }) => context.isAimed)) return null
  for (const goal of against.catalogue.pack.entries.values()) {
    if (goal.kind !== 'goal') continue
    const own = told(turn, goal.id, against)
    const facts = new Set(together.flatMap((one) => told(one, goal.id, against)?.fact.id ?? []))
    if (own && facts.size > 1) return own.judgement
  }
  return null
}

/** A goal has a start, an end and a step between: so many numbers before and behind may be its own. */
const reach = 3

type Told = { readonly judgement: Judgement; readonly fact: Extract<Continued, { type: 'same' }>['fact'] }

function told({ number, measured, context }: Turn, goal: string, { catalogue }: Against): Told | null {
  const found = continued(number, measured, context, [goal], catalogue)
  if (found?.type !== 'same') return null
  const judgement =
    objectionTo({ number, measured, context, catalogue, ...found }) ?? agreed(found, context, catalogue.pack)
  return { judgement, fact: found.fact }
}
