/** Numbers that stand in the name of a group or place: `de fem oprindelige områder`. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { isDefault } from '../ask/fitting/groups.ts'
import type { Asked } from '../ask/question/asked.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import { wordsAmong } from '../language/token.ts'
import { namingBefore } from '../language/words/definite-words.ts'
import { beingThere, remaining } from '../language/words/standing-words.ts'
import { isFiledUnder } from '../pack/filed.ts'
import { isPlace } from '../pack/is-place.ts'
import type { Fact, Observation, Pack } from '../pack/pack.ts'
import { isSameGroup } from '../reading/facets.ts'
import { fitsPeriods } from '../reading/periods-fit.ts'
import { agreed } from './agreement.ts'
import type { Clause } from './draft/clauses.ts'
import type { Context } from './draft/context.ts'
import type { Draft, FacetItem } from './draft/draft.ts'
import type { Measured } from './draft/measure-words.ts'
import { ownSentence } from './figures/own-sentence.ts'
import { sameValue } from './figures/same-value.ts'
import { contradicted, type Judgement, unlike } from './judgement.ts'
import { agesOfOthers } from './named-ages.ts'

/** The group or place whose name holds the number: `de fem oprindelige områder`. */
export const nameHolding = (
  { first, last }: NumberReading,
  { sentence }: Clause,
  { facetsIn }: Draft,
): FacetItem | undefined => facetsIn(sentence).find((item) => item.first <= first && last <= item.last)

/**
 * `Today there are five deprived areas`, `five deprived areas are still there`: told of a time, a name that begins with
 * its number counts what there is then, whatever the name means elsewhere.
 */
export function isCountOfThen(
  { first }: NumberReading,
  { clause, asked }: Context,
  name: FacetItem,
  { tokens }: Draft,
): boolean {
  const isTimed = asked.periods.some(({ type }) => type === 'at' || type === 'now')
  const stays = tokens.slice(name.last + 1, clause.own.to).some(({ lower }) => remaining.has(lower))
  return (
    (stays || (isTimed && tokens.slice(clause.own.from, first).some(({ lower }) => beingThere.has(lower)))) &&
    name.first === first &&
    !namingBefore.has(tokens[first - 1]?.lower ?? '')
  )
}

/** What there was then, by the figures whose own sentence has the words of the name; null where none is of that time. */
export function countOfThen(
  number: NumberReading,
  measured: Measured,
  context: Context,
  name: FacetItem,
  draft: Draft,
  { pack, lexicon }: Catalogue,
): Judgement | null {
  const { lang, periods } = context.asked
  const said = wordsAmong(draft.tokens.slice(number.last + 1, name.last + 1))
  const isOfThen = (fact: Fact): fact is Observation =>
    fact.type === 'observation' &&
    fact.measure === 'level' &&
    fact.period !== 'undated' &&
    pack.units.get(fact.unit)?.quantity === 'count' &&
    said.every((word) => ownSentence(fact, lang, lexicon).words.includes(word)) &&
    fitsPeriods(fact, periods, pack.report.year, pack.entries.get(fact.entry)?.facts ?? [])
  const counts = [...pack.facts.values()].filter(isOfThen)
  const same = counts.find((fact) => sameValue(number, measured, fact, pack) === 'exact')
  if (same) return agreed({ fact: same, same: 'exact' }, context, pack)
  const [other] = counts
  return other ? contradicted(other, 'value') : null
}

/** A number in a name is a claim only where the report counts what is named. */
export function countOfNamed(
  number: NumberReading,
  measured: Measured,
  name: FacetItem,
  { clause, asked }: Context,
  draft: Draft,
  catalogue: Catalogue,
): Judgement | null {
  const { pack } = catalogue
  const fact = [...pack.facts.values()].find(
    (one): one is Observation =>
      one.type === 'observation' &&
      ['count', 'age'].includes(pack.units.get(one.unit)?.quantity ?? '') &&
      (one.value.type === 'range' || name.facets.some((facet) => isFiledUnder(one, facet))) &&
      sameValue(number, measured, one, pack) === 'exact',
  )
  if (!fact) return null
  // `Five deprived areas in Denmark`: so many there are in the place that the report is about.
  if (isOfOtherPlace(asked.facets, name, pack)) return unlike(fact)
  const objection = fact.value.type === 'range' ? agesOfOthers(name, fact, clause, draft, catalogue) : null
  return objection ?? { verdict: 'supported', rounded: false, fact, difference: null }
}

const isOfOtherPlace = (mentions: Asked['facets'], name: FacetItem, pack: Pack): boolean =>
  mentions
    .flat()
    .some(
      (facet) =>
        isPlace(facet, pack) &&
        !isDefault(facet, pack) &&
        !name.facets.some((own) => isSameGroup(own, facet)),
    )
