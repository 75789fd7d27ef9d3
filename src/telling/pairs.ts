/** Reads what to compare with what: two names, or one name with two groups or periods. */

import type { Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Observation } from '../pack/pack.ts'
import { nonEmpty } from './facts.ts'
import { mainAmong } from './select.ts'
import { completed, figuresMeant, readSide, type Side } from './side.ts'

/** A side with its figures. */
export type Resolved = Side & { readonly observations: readonly Observation[] }

export type Pair = { readonly a: Resolved; readonly b: Resolved }

/** Surer marks of two things first; `and` may stand inside a name. */
const separators = [
  /\s(?:vs\.?|versus|kontra)\s/giu,
  /\s*[|;]\s*/gu,
  /\s(?:mod|med|against|with|to|og|and)\s|,\s+/giu,
] as const

/** Every place where the words may fall in two, the surest first. */
export function splits(words: string): [string, string][] {
  return separators
    .flatMap((separator) =>
      [...words.matchAll(separator)].map(({ index, 0: mark }): [string, string] => [
        words.slice(0, index).trim(),
        words.slice(index + mark.length).trim(),
      ]),
    )
    .filter(([a, b]) => a !== '' && b !== '')
}

/** Both sides read, each with what it leaves unsaid taken from the other. */
export function readPair(first: string, second: string, desk: Desk, lang: Language): Pair {
  const a = readSide(first, desk, lang)
  const b = readSide(second, desk, lang)
  return { a: resolved(completed(a, b), desk), b: resolved(completed(b, a), desk) }
}

const resolved = (side: Side, desk: Desk): Resolved => ({ ...side, observations: figuresMeant(side, desk) })

/** The two figures that may be meant together: of one time, or of the times named, the latest where none is. */
export function pairsMeant({ a, b }: Pair): (readonly [Observation, Observation])[] {
  const all = pairsOf(a.observations, b.observations)
  if ([a, b].some(({ subject }) => subject.periods.some(({ type }) => type !== 'now'))) return all
  const ofOneTime = all.filter(([one, other]) => one.period === other.period)
  return ofOneTime.length > 0 ? ofOneTime : pairsOf(latest(a.observations), latest(b.observations))
}

const latest = (facts: readonly Observation[]): readonly Observation[] => {
  const some = nonEmpty(facts)
  return some ? mainAmong(some) : []
}

const pairsOf = (as: readonly Observation[], bs: readonly Observation[]) =>
  as.flatMap((a) => bs.map((b): readonly [Observation, Observation] => [a, b]))
