/** `I slutningen af 2006 var det 30 %`: a number told only by an `it` is of what the one before it was of, and shares its error. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { isDefault } from '../ask/fitting/groups.ts'
import { isFiledUnderOther } from '../pack/filed.ts'
import type { Observation } from '../pack/pack.ts'
import { keyOf } from '../reading/facets.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Context } from './draft/context.ts'
import { ownSentence } from './figures/own-sentence.ts'
import type { Turn } from './in-turn.ts'
import { contradicted, type Difference, type Judgement, unlike } from './judgement.ts'
import { withKin } from './kin.ts'

/** What was wrongly told of the whole sentence, not of its value. */
const lasting: ReadonlySet<Difference | null> = new Set<Difference>(['base', 'thing', 'opposite', 'expected'])

/** The judgement, unless it supports a figure of something else than `it`, or what was told wrongly before. */
export function carriedOn(
  found: Judgement,
  { clause, isPointingBack, asked }: Context,
  turns: readonly Turn[],
  { pack, lexicon }: Catalogue,
): Judgement {
  const { fact, verdict } = found
  if (verdict !== 'supported' || !fact || !isPointingBack) return found
  const before = turns
    .filter((turn) => turn.clause.nth >= clause.nth - 1)
    .flatMap(({ judgement }) => (judgement?.fact ? [judgement] : []))
  const told = before.filter((one) => one.verdict !== 'not_in_report')
  const spokenOf = withKin([...new Set(told.flatMap((one) => one.fact?.entry ?? []))], pack)
  if (spokenOf.length > 0 && !spokenOf.includes(fact.entry)) return unlike(fact)
  const wrong = told.findLast((one) => one.fact?.entry === fact.entry)
  if (wrong?.verdict === 'contradicted' && wrong.difference && lasting.has(wrong.difference))
    return contradicted(fact, wrong.difference)
  // `In private schools it is 28 %` of 28 % who go to one: the part told as the whole.
  const { wholes } = ownSentence(fact, asked.lang, lexicon)
  const isPart = asked.facets.flat().some((facet) => {
    const key = keyOf(facet)
    const isPartName = !isDefault(facet, pack) && wholes?.others.has(key) && !wholes.wholes.has(key)
    return isPartName && !told.some((one) => isOfNext(one, fact, facet))
  })
  return isPart ? unlike(fact) : found
}

/** `80 % of the girls …; for both sexes it is 75 %`: the same was just told of another such group. */
const isOfNext = ({ verdict, fact: told }: Judgement, fact: Observation, facet: Facet): boolean =>
  verdict === 'supported' && told?.entry === fact.entry && isFiledUnderOther(told, facet)
