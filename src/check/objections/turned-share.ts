/** `56.4 % of the employed are women` of 56.4 % of the women, `unemployment is 25 %` of 25 % of the unemployed: part and whole changed places. */

import { isPlace } from '../../pack/is-place.ts'
import { facetOf, keyOf } from '../../reading/facets.ts'
import { namesExcluded } from '../figures/mistaken.ts'
import { wholeAndPart } from '../figures/whole-and-part.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turnedShare: Objection = ({ card, context, catalogue: { pack, lexicon } }) => {
  const { fact } = card
  // All the others are the rest of the same whole.
  if (namesExcluded(card, context.coreWords, context)) return null
  if (pack.units.get(fact.unit)?.quantity !== 'share') return null
  const { whole, part, isOfSome } = wholeAndPart(fact, pack, lexicon)
  const { wholes, others, isTold } = context.wholes
  const said = [...wholes].filter(isOfSome)
  const [hasWhole, hasPart] = [whole, part].map((told) => said.some((key) => told.has(key)))
  const [isWholeNamed, isPartNamed] = [whole, part].map((told) => [...others].some((key) => told.has(key)))
  const isAnother = isTold && said.length > 0 && !hasWhole && (hasPart || isWholeNamed)
  // Only a thing that is a state as well, as unemployment is, can be taken for a rate.
  const isState = whole.size > 0 && [...whole].every((key) => facetOf(key) === null)
  const isRate = isState && !isTold && !hasWhole && !isPartNamed && isWholeNamed
  // `12.8 % of the immigrants work for the city`, where the whole is named in one breath with the part.
  const [first] = context.base?.type === 'group' ? context.base.facets : []
  const isBegunWithPart =
    first !== undefined &&
    !isPlace(first, pack) &&
    hasWhole &&
    part.has(keyOf(first)) &&
    !whole.has(keyOf(first))
  return isBegunWithPart || (hasPart && isWholeNamed) || (whole.size > 0 && isAnother) || isRate
    ? contradicted(fact, 'base')
    : null
}
