/** `The target was a rise of 4.5 points` of what was reached, `is at 8.1 points` of a rise: a figure told as another measure. */

import { contradicted, type Judgement, unlike } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

const aimed = /(?<!for )\b(målet|målsætningen|the (target|goal|aim|objective)) (var|er|is|was|lød)\b/u
const standing = /\b(er på|ligger på|lå på|var på|står på|(is|are|was|were|stands|stood) at)$/u

export const toldAsOther: Objection = (match) => toldAsTarget(match) ?? toldAsLevel(match)

function toldAsTarget({ candidate: { fact }, context, catalogue: { pack } }: Match): Judgement | null {
  if (fact.measure.startsWith('target') || !aimed.test(context.clause.toLowerCase())) return null
  const target = [...pack.entries.values()].flatMap((entry) =>
    entry.kind === 'goal' && (entry.id === fact.entry || entry.indicator === fact.entry) ? entry.facts : [],
  )
  const promised = target.find(
    (one) => one.type === 'observation' && one.measure.startsWith('target') && one.unit === fact.unit,
  )
  return promised?.type === 'observation' ? contradicted(promised, 'value') : null
}

function toldAsLevel({
  number,
  candidate: { fact },
  context: {
    clause,
    asked: { signals },
  },
}: Match): Judgement | null {
  if (fact.measure !== 'change' || (['up', 'down', 'change'] as const).some((one) => signals.has(one)))
    return null
  const before = clause
    .slice(0, Math.max(0, clause.indexOf(number.text)))
    .trimEnd()
    .toLowerCase()
  return standing.test(before) ? unlike(fact) : null
}
