/** Which figures of an indicator were asked for. */

import type { NonEmpty, RefusalKind } from '../answer/tree.ts'
import { stretchOf } from '../language/times/months.ts'
import type { PeriodReading } from '../language/times/periods.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { isWithinCode } from '../pack/within-code.ts'
import type { Facet } from '../reading/meaning.ts'
import { fitsPeriods } from '../reading/periods-fit.ts'

export type Wanted = {
  readonly groups: readonly (readonly Facet[])[]
  readonly periods: readonly PeriodReading[]
}

export type Selection =
  | { readonly type: 'some'; readonly observations: NonEmpty<Observation> }
  | { readonly type: 'none'; readonly refusal: Extract<RefusalKind, 'other-period' | 'other-group'> }

/** Figures for every group and one of the periods; a figure without a period is told for none. */
export function select(observations: readonly Observation[], wanted: Wanted, pack: Pack): Selection {
  const ofGroup = observations.filter((fact) => wanted.groups.every((mention) => isFor(fact, mention, pack)))
  const [first, ...rest] = ofGroup.filter((fact) => fitsPeriods(fact, wanted.periods, noYear, observations))
  if (first) return { type: 'some', observations: [first, ...rest] }
  return { type: 'none', refusal: ofGroup.length > 0 ? 'other-period' : 'other-group' }
}

/** No undated figure is read as one of the report's own year. */
export const noYear = 0

/** Filed under one of the codes or one within it; the default code is meant where nothing is said. */
export function isFor(
  { dimensions }: Pick<Observation, 'dimensions'>,
  mention: readonly Facet[],
  pack: Pack,
): boolean {
  return mention.some(({ dimension, code }) => {
    const filed = dimensions[dimension]
    if (filed === undefined) return pack.codeLists.get(dimension)?.codes.get(code)?.default === true
    return isWithinCode(filed, code, dimension, pack)
  })
}

/**
 * The figures that stand for the whole: told for the fewest groups, levels before changes where they are dated,
 * and of these the latest. Several when nothing tells them apart.
 */
export function mainAmong(observations: NonEmpty<Observation>): NonEmpty<Observation> {
  const fewest = Math.min(...observations.map(breadth))
  const broad = observations.filter((fact) => breadth(fact) === fewest)
  const plain = broad.filter(({ measure }) => measure === 'level' || measure === 'difference')
  const dated = plain.filter(({ period }) => period !== 'undated')
  const moved = broad.filter(({ measure, period }) => measure === 'change' && period !== 'undated')
  const best = [dated, moved, plain, broad].find((some) => some.length > 0) ?? broad
  const latest = Math.max(...best.map(endOf))
  const [first = observations[0], ...rest] = best.filter((fact) => endOf(fact) === latest)
  return [first, ...rest]
}

const breadth = ({ dimensions }: Observation): number => Object.keys(dimensions).length

/** Last month it is told for; before all others when it is undated. */
export const endOf = ({ period }: Pick<Observation, 'period'>): number => stretchOf(period)?.to.to ?? -1
