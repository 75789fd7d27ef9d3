/** Ages that a draft tells of others than the report: of another project, of the staff, of those a course is offered to. */

import { saysConcept } from '../ask/catalogue/cards.ts'
import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { isDefault } from '../ask/fitting/groups.ts'
import { aged, meantFor, saidOf } from '../language/words/age-words.ts'
import { isFiledUnder } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import type { Draft, FacetItem } from './draft/draft.ts'
import type { ReadClause } from './draft/read-clause.ts'
import { contradicted, type Judgement, unlike } from './judgement.ts'

/** What is to be objected to a range of ages that the clause calls by its name; null where nothing is. */
export function agesOfOthers(
  name: FacetItem,
  fact: Observation,
  clause: ReadClause,
  draft: Draft,
  catalogue: Catalogue,
): Judgement | null {
  const meant = agesMeant(fact, clause, draft, catalogue)
  if (meant) return contradicted(meant, 'value')
  if (isOfAnother(name, fact, draft, catalogue.pack)) return contradicted(fact, 'group')
  return isForOthers(fact, name, clause, draft, catalogue) ? unlike(fact) : null
}

/** The ages that the report tells of the thing which the sentence names, where it names nothing of the other; null otherwise. */
function agesMeant(
  fact: Observation,
  { sentence }: ReadClause,
  draft: Draft,
  { pack, cardsOf }: Catalogue,
): Observation | null {
  const said = draft.topicsIn(sentence).flatMap(({ concepts }) => concepts)
  const has = ({ entry, id }: Observation, concept: string): boolean =>
    cardsOf(entry).some((card) => card.fact.id === id && saysConcept(card, concept))
  const meant = [...pack.facts.values()].find(
    (one): one is Observation =>
      one.type === 'observation' &&
      one.value.type === 'range' &&
      one.unit === fact.unit &&
      one.entry !== fact.entry &&
      said.some((concept) => has(one, concept) && !has(fact, concept)) &&
      !said.some((concept) => has(fact, concept) && !has(one, concept)),
  )
  return meant ?? null
}

/** `A course offered to young people aged 14 to 20` of one for staff in contact with them: the report tells it of some that the draft leaves out. */
function isForOthers(
  fact: Observation,
  name: FacetItem,
  { sentence }: ReadClause,
  { facetsOf, tokens }: Draft,
  { cardsOf }: Catalogue,
): boolean {
  const before = tokens.slice(sentence.from, name.first)
  const joint = before.findLast(({ lower }) => meantFor.has(lower) || saidOf.has(lower))
  const card = cardsOf(fact.entry).find((one) => one.fact.id === fact.id)
  const isLeftOut = [...(card?.spoken.keys() ?? [])].some(
    (dimension) =>
      fact.dimensions[dimension] === undefined &&
      !facetsOf.get(dimension)?.last({ from: 0, to: sentence.to }),
  )
  return isLeftOut && joint !== undefined && meantFor.has(joint.lower)
}

/** A small word or two stand between: `employees in the age of 14 to 20`. */
const besideAge = 4

/** `Employees aged 14 to 20` where the report tells that age of others: a group right before it makes the age its own. */
function isOfAnother(name: FacetItem, fact: Observation, { facetsIn, tokens }: Draft, pack: Pack): boolean {
  const beside = facetsIn({ from: Math.max(0, name.first - besideAge), to: name.first }).findLast(
    ({ last }) => tokens.slice(last + 1, name.first).every(({ lower }) => aged.has(lower)),
  )
  return beside?.facets.every((facet) => !isDefault(facet, pack) && !isFiledUnder(fact, facet)) ?? false
}
