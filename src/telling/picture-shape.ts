/** Which figures may stand on one picture, by their shape alone: periods of one thing, or groups at one time. */

import type { Language } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { differing } from './comparable.ts'
import { differingDimensions } from './filed-apart.ts'
import { endOf } from './select.ts'

/** At least two figures, each comparable with each; `list` is what tells groups apart. */
export type Lined = {
  readonly shape: 'periods' | 'groups'
  readonly list: string
  readonly facts: readonly [Observation, Observation, ...Observation[]]
}

type Kinship = Pick<Lined, 'shape' | 'list'>

/** The fullest series first, then the fullest set of groups. Figures of different kinds line up nowhere. */
export function lineUp(all: readonly Observation[], pack: Pack): Lined[] {
  const lines = all.flatMap((fact) => linesFrom(fact, all, pack))
  const weight = ({ shape, facts }: Lined): number => facts.length + (shape === 'periods' ? all.length : 0)
  return lines.toSorted((a, b) => weight(b) - weight(a))
}

function linesFrom(seed: Observation, all: readonly Observation[], pack: Pack): Lined[] {
  const kin = all.flatMap((fact) => {
    const kinship = kinshipOf(seed, fact, pack)
    return kinship ? [{ ...kinship, fact }] : []
  })
  const kinds = new Map(kin.map(({ shape, list }) => [`${shape} ${list}`, { shape, list }]))
  return [...kinds.values()].flatMap(({ shape, list }) => {
    const isOfLine = (one: Kinship | null): boolean => one?.shape === shape && one.list === list
    const line: Observation[] = [seed]
    for (const { fact, ...own } of kin)
      if (isOfLine(own) && line.every((one) => isOfLine(kinshipOf(one, fact, pack)))) line.push(fact)
    const [first, second, ...more] = shape === 'periods' ? line.toSorted((a, b) => endOf(a) - endOf(b)) : line
    return first && second ? [{ shape, list, facts: [first, second, ...more] }] : []
  })
}

function kinshipOf(a: Observation, b: Observation, pack: Pack): Kinship | null {
  const field = differing(a, b, pack)
  // Across a break a line is drawn, and the note beside it says so.
  if (field !== null && field !== 'break') return null
  const [list] = differingDimensions(a, b, pack)
  if (list !== undefined) return { shape: 'groups', list }
  return a.period === b.period ? null : { shape: 'periods', list: '' }
}

/** What a figure is called among others that only this list tells apart; its default code where none is filed. */
export function groupLabel(
  { dimensions }: Observation,
  list: string,
  { codeLists }: Pack,
  lang: Language,
): string {
  const codes = codeLists.get(list)?.codes
  const filed = dimensions[list]
  const code =
    filed === undefined ? [...(codes?.values() ?? [])].find((one) => one.default) : codes?.get(filed)
  return code?.name[lang] ?? filed ?? ''
}
