/** Figures that fit a comparison: what it takes care of itself counts against none of them. */

import { isFiledUnder } from '../../pack/filed.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import { observationsOf } from '../../telling/facts.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'
import { wantsChange, wantsGap } from '../question/wants.ts'
import { isEnough } from '../ranking/enough.ts'

/** Levels, or changes where a change is asked for: of `how many points are women behind men?` the shares of both, though no share is asked for. */
export const fittingComparison = (
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
  home: Facet | null,
): Judged[] =>
  judged.filter(({ card, score, violations }) => {
    // The place at home is not named, which may not count against it.
    const isHome = home !== null && (card.fact.dimensions[home.dimension] ?? home.code) === home.code
    return (
      isOfMeasure(card, asked) &&
      (isEnough(score) || (isHome && isEnough({ ...score, coverage: score.topical }))) &&
      violations.every(
        (violation) =>
          violation === 'aspect' ||
          violation === 'step' ||
          (violation === 'unit' && asksPoints(asked, pack) && isShare(card, pack)) ||
          (violation === 'group' && isOtherSide(card, asked)) ||
          (violation === 'place' && isHome),
      )
    )
  })

const isOfMeasure = ({ fact }: Card, asked: Asked): boolean =>
  fact.type === 'observation' &&
  (fact.measure === 'level' || (fact.measure === 'change' && wantsChange(asked)))

/** `How much more does finance get than culture?`, where one of the two is a group and the other words. */
export const namesOneSide = (asked: Asked): boolean =>
  wantsGap(asked) && asked.facets.length === 1 && asked.topics.some(isTelling)

/** A sibling of the figure for the one group that is named. */
const isOtherSide = ({ entry }: Card, asked: Asked): boolean =>
  namesOneSide(asked) &&
  observationsOf(entry).some((fact) => asked.facets.flat().some((facet) => isFiledUnder(fact, facet)))

/** Two shares lie points apart; two counts do not. */
const isShare = ({ fact }: Card, pack: Pack): boolean =>
  fact.type === 'observation' && ['share', 'points'].includes(pack.units.get(fact.unit)?.quantity ?? '')

/** Points are asked of the difference, not of the shares themselves. */
const asksPoints = ({ units }: Asked, pack: Pack): boolean =>
  [...units].some((unit) => pack.units.get(unit)?.quantity === 'points')

/** `How many points are women behind men?` */
export const asksPointsOfGroups = (asked: Asked, pack: Pack): boolean =>
  asksPoints(asked, pack) && asked.facets.length > 0
