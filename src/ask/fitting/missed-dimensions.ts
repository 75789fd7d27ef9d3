/** Groups and places of a question that a fact is not told for. */

import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Base } from '../../reading/base.ts'
import { isOtherOfKind } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { offersEither } from '../question/sides.ts'
import { isUnreported, meet } from './groups.ts'

/** Dimensions of which the question names codes and the fact meets none. */
export function missedDimensions(card: Card, asked: Asked, pack: Pack): string[] {
  const { fact } = card
  const missed = new Map<string, boolean>()
  const isEither = offersEither(asked)
  for (const mention of asked.facets) {
    const dimension = mention[0]?.dimension ?? ''
    const meeting = meet(card, mention, pack)
    if (meeting === 'unreported' && !isEither) return [dimension]
    // A claim need not name the group that the whole report is about.
    const silent =
      fact.type === 'claim' && !card.spoken.has(dimension) && fact.dimensions[dimension] === undefined
    const misses = meeting === 'unreported' || (meeting === 'missed' && !(silent && isSubject(mention, pack)))
    // A gap is told between two groups: both must be its own. Of other facts either group named will do.
    const isGap = fact.type === 'observation' && fact.measure === 'difference'
    const isCounted =
      fact.type === 'observation' &&
      asked.signals.has('how-many') &&
      !isEither &&
      pack.units.get(fact.unit)?.quantity === 'count'
    const before = missed.get(dimension)
    missed.set(
      dimension,
      before === undefined ? misses : isGap ? before || misses : isCounted ? before : before && misses,
    )
  }
  for (const mention of asked.carried) {
    const dimension = mention[0]?.dimension ?? ''
    // `In Aarhus …, and a quarter of the unemployed …`: what is said of another city goes on for it.
    const isOther = fact.dimensions[dimension] !== undefined && meet(card, mention, pack) === 'missed'
    const isAway = isUnreported(mention, pack) && isPlace({ dimension }, pack)
    if (isOther || isAway) missed.set(dimension, true)
  }
  for (const facet of wholeNamed(asked))
    if (fact.dimensions[facet.dimension] !== undefined && meet(card, [facet], pack) === 'missed')
      missed.set(facet.dimension, true)
  return [...missed].filter(([, misses]) => misses).map(([dimension]) => dimension)
}

/** `Men in work, per cent among women`: the whole that a question ends with is no other side, whatever it names before. */
function wholeNamed({ base, facets, signals }: Asked): readonly Facet[] {
  const last = facets.at(-1)
  if (!base || signals.has('difference') || facets.length < 2) return []
  return base.facets.filter((facet) => last?.some(({ code }) => code === facet.code) && isAlone(facet, base))
}

/** `Per cent of men and women` has two wholes. */
const isAlone = (facet: Facet, base: Base): boolean =>
  !base.facets.some((other) => isOtherOfKind(other, facet))

const isSubject = (mention: readonly Facet[], { codeLists }: Pack): boolean =>
  mention.some(({ dimension, code }) => codeLists.get(dimension)?.codes.get(code)?.subject)
