/** Whether an entry measures the groups that a question compares, and whether several entries do. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Entry, Observation } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import { isTrusted } from '../../reading/trust.ts'
import { observationsOf } from '../../telling/facts.ts'
import { isMeant } from '../deciding/is-meant.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'

/** The entry has a figure for each of them. */
export const tellsAll = (sides: readonly Facet[], entry: Entry, relaxed: readonly Judged[]): boolean =>
  sides.every((side) =>
    relaxed.some(
      ({ card }) => card.entry === entry && card.fact.type === 'observation' && isFiledUnder(card.fact, side),
    ),
  )

/** Two groups and nothing else are named, and several things are measured for both. */
export function isVague([first]: readonly Observation[], asked: Asked, judged: readonly Judged[]): boolean {
  if (asked.topics.some(({ trust }) => isTrusted(trust)) || asked.names.length > 0) return false
  const compared = sidesNamed(asked)
  const entries = new Set(judged.map(({ card }) => card.entry))
  const measured = [...entries].filter((entry) => {
    const facts = observationsOf(entry).filter(({ measure }) => measure === first?.measure)
    const told = compared.filter((side) => facts.some((fact) => isFiledUnder(fact, side)))
    return told.length > 1
  })
  return measured.length > 1
}

/** One of them is what the question names, and not only of the groups that it compares. */
export const isNamed = (series: readonly Observation[], asked: Asked, judged: readonly Judged[]): boolean =>
  judged.some(
    ({ card, score }) => series.some(({ id }) => id === card.fact.id) && isMeant(card, score, asked),
  )
