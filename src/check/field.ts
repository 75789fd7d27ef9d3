/** The figures that a number of a draft may be held against, sorted for its verdict. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import { once } from '../once.ts'
import type { Measured } from './draft/measure-words.ts'
import { type Candidate, isDistinctive } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'

export type Field = {
  /** Best first, as all the lists are. */
  readonly all: readonly Candidate[]
  /** What the clause may be about. */
  readonly about: readonly Candidate[]
  /** Those among them that are told in the draft's unit. */
  readonly ofUnit: readonly Candidate[]
  /** Those among these whose groups, place and time are the draft's. What a figure does not fit is costly to say: of most it is never asked. */
  readonly fitting: () => readonly Candidate[]
  readonly best: Candidate | undefined
  /** The number hardly stands there by chance. */
  readonly isDistinctive: boolean
}

export function fieldOf(all: readonly Candidate[], number: NumberReading, measured: Measured): Field {
  const about = all.filter(({ judged }) => judged.score.coverage >= mustCover.about)
  const ofUnit = about.filter(({ unitFits }) => unitFits)
  return {
    all,
    about,
    ofUnit,
    fitting: once(() => ofUnit.filter(({ isFitting }) => isFitting)),
    best: ofUnit.find(({ isFitting }) => isFitting),
    isDistinctive: isDistinctive(number, measured),
  }
}
