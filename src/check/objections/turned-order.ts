/** `Fewer go private in Northtown (28 %) than in the rest of the country (15 %)`, `the share is higher today than in 2006`, `men lag behind`: an order that the report's figures do not have. */

import { isToldFor } from '../../ask/fitting/groups.ts'
import { isWithin, stretchOf } from '../../language/times/months.ts'
import { inFront, leftBehind, trailing } from '../../language/words/distance-words.ts'
import type { Observation } from '../../pack/pack.ts'
import { observationsOf } from '../../telling/facts.ts'
import { seriesOf } from '../../telling/later.ts'
import { sizeOf } from '../figures/size.ts'
import { contradicted } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'
import { row } from './rank.ts'

export const turnedOrder: Objection = (match) =>
  isOfGroups(match) || isOfTimes(match) || isLagging(match) ? contradicted(match.card.fact, 'rank') : null

/** The groups around the `than` of the whole sentence; where only the second is named, the first is the other of two. */
function isOfGroups(match: Match): boolean {
  const { read } = match.context.clause
  const all = row(match)
  const pair = alike(match)
  return [...read.compared].some(([dimension, [before, behind]]) => {
    const of = (code: string): Observation | undefined =>
      all.find((one) => isToldFor(one, { dimension, code }, match.catalogue.pack))
    const second = of(behind)
    const first = before === null ? otherOf(second, pair) : of(before)
    return isTurned(first, second, sideTold(match))
  })
}

/** Those of the row that are filed by the same lists. */
const alike = (match: Match): Observation[] => {
  const keys = (one: Observation): string => Object.keys(one.dimensions).sort().join(' ')
  return row(match).filter((one) => keys(one) === keys(match.card.fact))
}

const otherOf = (one: Observation | undefined, pair: readonly Observation[]): Observation | undefined =>
  one && pair.length === 2 ? pair.find((other) => other !== one) : undefined

/** The number's own time before the `than`, and the one behind it. */
function isOfTimes(match: Match): boolean {
  const {
    number,
    card: { fact, entry },
    context: {
      clause: { read },
    },
  } = match
  const span = read.thanWhen?.from
  if (!span || read.than === null || number.first > read.than) return false
  const then = seriesOf(fact, observationsOf(entry)).find((one) => {
    const stretch = stretchOf(one.period)
    return one !== fact && stretch !== null && isWithin(stretch.from, span)
  })
  return isTurned(fact, then, sideTold(match))
}

/** `Men lag behind with 61.8 per cent` of the larger of two. */
function isLagging(match: Match): boolean {
  const { words } = match.context.clause
  const side = Number(words.some((word) => inFront.has(word))) - Number(words.some(isBehind))
  const all = alike(match)
  if (match.card.fact.measure !== 'level' || all.length !== 2 || match.context.clause.read.than !== null)
    return false
  return isTurned(
    match.card.fact,
    all.find((one) => one !== match.card.fact),
    side,
  )
}

const isBehind = (word: string): boolean => trailing.has(word) || leftBehind.has(word)

/** 1 more, −1 less, 0 where the sentence says neither, both, or denies it. */
const sideTold = ({ context: { clause } }: Match): number => {
  const { signals } = clause.read
  if (signals.has('negation')) return 0
  return Number(signals.has('more')) - Number(signals.has('less'))
}

function isTurned(first: Observation | undefined, second: Observation | undefined, side: number): boolean {
  const a = first ? sizeOf(first) : null
  const b = second ? sizeOf(second) : null
  return a !== null && b !== null && side * (a - b) < 0
}
