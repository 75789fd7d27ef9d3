/** `Men are ahead of women with 61.8 against 56.4 per cent`: two groups named first, and then the number of each. */

import type { Token } from '../../language/token.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Clause } from './clauses.ts'
import type { FacetItem } from './draft.ts'
import type { Within } from './in-order.ts'

const against = new Set(['mod', 'imod', 'against', 'versus'])

/** The group of the clause's number, where it stands on either side of an `against` and two groups of one kind were named before; null anywhere else. */
export function heldAgainst(
  { own, sentence, head, numbers, together }: Clause,
  items: Within<FacetItem>,
  tokens: readonly Token[],
): readonly Facet[] | null {
  const isSecond = against.has(tokens[own.from]?.lower ?? '')
  const isFirst = !isSecond && against.has(tokens[own.to]?.lower ?? '')
  // `Boys trail others by 13 points, and 28 % go there against 15 %`: the groups are those of the 13.
  const [one, other] = together
  const isOfTwo = numbers.some((number) => number === one || (isSecond && number === other))
  if (!isOfTwo) return null
  const named = items.all(head)
  const [first, second, third] = named
  if (!(isFirst || isSecond) || !first || !second || third) return null
  if (codeOf(first) === codeOf(second) || items.all({ from: head.to, to: sentence.to }).length > 0)
    return null
  // `Though women have gained, men are ahead`: the one spoken of is the second.
  const isTurned = tokens.slice(first.last, second.first).some(({ text }) => text === ',')
  return (isFirst === isTurned ? second : first).facets
}

const codeOf = ({ facets }: FacetItem): string | undefined => facets[0]?.code
