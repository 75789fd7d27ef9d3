/** `A quarter of all immigrants are unemployed` of a quarter of the unemployed: the share of something else. */

import { saysConcept } from '../../ask/catalogue/cards.ts'
import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { listsNamed } from '../../ask/question/groups-named.ts'
import { ofUnits } from '../../language/words/share-words.ts'
import { filingsOf } from '../../pack/filed.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Base } from '../../reading/base.ts'
import type { FigureCard } from '../figures/figures.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isOfBoth } from '../figures/together.ts'
import { contradicted, unlike } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const anotherBase: Objection = (match) => {
  const {
    card: { fact },
    context,
    catalogue,
  } = match
  const said = context.base
  if (!said || catalogue.pack.units.get(fact.unit)?.quantity !== 'share') return null
  const told = ownSentence(fact, context.asked.lang, catalogue.lexicon).base
  if (told && isOther(said, told, match)) return contradicted(fact, 'base')
  if (isOfOtherUnits(match)) return unlike(fact)
  if (told && (isOfEverybody(said, told, match) || isUntold(said, match))) return unlike(fact)
  if (said.isAll && told?.isNarrowed && !told.isAll) return unlike(fact)
  return said.isAll && !told?.isAll && isPartOf(match.card, match) ? unlike(fact) : null
}

/** `28 % of Northtowners` of 28 % of the pupils: nobody but those who live there is named. */
const isOfEverybody = (said: Base, told: Base, { catalogue: { pack } }: Match): boolean =>
  said.concepts.length === 0 &&
  said.facets.length > 0 &&
  said.facets.every((facet) => isDefault(facet, pack)) &&
  told.concepts.length + told.facets.filter((facet) => !isDefault(facet, pack)).length > 0

/** `41 % of the young people there`: of such nothing is told. */
const isUntold = (said: Base, { card }: Match): boolean =>
  said.type === 'topic' &&
  !said.isNarrowed &&
  said.concepts.length > 0 &&
  !said.concepts.some((concept) => saysConcept(card, concept))

/** `28 % of the families` of 28 % of the pupils. */
function isOfOtherUnits({ card: { fact }, context: { reason, asked } }: Match): boolean {
  const [, unit] = ofUnits.exec(reason) ?? []
  return unit !== undefined && !fact.text[asked.lang].toLowerCase().includes(unit)
}

/** A group where the report has a thing: the two changed places. Of a place its residents are meant. */
function isOther(said: Base, told: Base, { card, catalogue: { pack } }: Match): boolean {
  const type = kindOf(said, pack)
  if (type === told.type || type === 'topic') return false
  return said.facets.some(
    (facet) =>
      !isPlace(facet, pack) &&
      !isDefault(facet, pack) &&
      !isOfBoth(facet, pack) &&
      meet(card, [facet], pack) === 'exact',
  )
}

/** The figure is told for a group that the draft does not name, though it says `all`. */
const isPartOf = ({ fact }: FigureCard, { context: { asked }, catalogue: { pack } }: Match): boolean =>
  filingsOf(fact).some((group) => !isDefault(group, pack) && !listsNamed(asked).has(group.dimension))

/** `Of the city's pupils`: whose they are only tells where the thing is. */
const kindOf = ({ type, facets: [first], concepts }: Base, pack: Pack): Base['type'] =>
  first && isDefault(first, pack) && concepts.length > 0 ? 'topic' : type
