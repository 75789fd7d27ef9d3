/** A number told of everybody, beside others that are told of a group: `75 per cent overall, 80 of the girls and 71 of the boys`. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { holdsAny } from '../../language/phrase.ts'
import type { Token } from '../../language/token.ts'
import { against, besides, thans } from '../../language/words/comparing-words.ts'
import { contrasting } from '../../language/words/conjunctions.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import type { Clause } from './clauses.ts'
import type { Draft, FacetItem } from './draft.ts'
import { textIn } from './stretch-text.ts'

/** So near to its number `overall` stands. */
const reach = 5

/** `Overall`, `of all` stands by the number. */
export function saysOverall({ first, last }: NumberReading, { own }: Clause, draft: Draft): boolean {
  const near = { from: Math.max(own.from, first - reach), to: Math.min(own.to, last + reach) }
  const { overall, ofEverybody } = draftWords[draft.lang]
  return holdsAny(textIn(near, draft), [...overall, ...ofEverybody])
}

/** The sentence names two groups, of which neither is that of all; or one, against which the number is held. */
export const isOfOthersToo = (
  { first }: NumberReading,
  items: readonly FacetItem[],
  tokens: readonly Token[],
): boolean =>
  namesTwo(items) ||
  items.some(({ last }) => last < first && tokens.slice(last + 1, first).some(({ lower }) => sets.has(lower)))

const namesTwo = (items: readonly FacetItem[]): boolean =>
  new Set(items.map(({ facets: [facet] }) => facet?.code)).size > 1

const sets = new Set([...against, ...thans, ...contrasting, ...besides, ';'])
