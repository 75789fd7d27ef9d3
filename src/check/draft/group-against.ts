/** `Men are ahead of women with 61.8 against 56.4 per cent`: two groups named first, and then the number of each. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'
import { against } from '../../language/words/comparing-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { FacetItem } from './draft.ts'
import type { Within } from './in-order.ts'

/** The group of the clause's number, where it stands on either side of an `against` and two groups of one kind were named before; null anywhere else. */
export function groupAgainst(
  { own, sentence, head, numbers, together }: Clause,
  items: Within<FacetItem>,
  tokens: readonly Token[],
): readonly Facet[] | null {
  const isSecond = against.has(tokens[own.from]?.lower ?? '')
  const isFirst = !isSecond && against.has(tokens[own.to]?.lower ?? '')
  // `Boys trail others by 13 points, and 28 % go there against 15 %`: the groups are those of the 13.
  const { pair, before } = pairIn({ head, together }, tokens)
  const [one, other] = pair
  const isOfTwo = numbers.some((number) => number === one || (isSecond && number === other))
  if (!isOfTwo) return null
  const named = items.all(before)
  const [first, second, third] = named
  if (!(isFirst || isSecond) || !first || !second || third) return null
  if (codeOf(first) === codeOf(second) || items.all({ from: before.to, to: sentence.to }).length > 0)
    return null
  // `Though women have gained, men are ahead`: the one spoken of is the second.
  const isTurned = tokens.slice(first.last, second.first).some(({ text }) => text === ',')
  return (isFirst === isTurned ? second : first).facets
}

/** The first two numbers, and what stands before them; `women are 5.4 points behind men: 56.4 against 61.8` tells first how far apart they are. */
function pairIn(
  { head, together }: Pick<Clause, 'head' | 'together'>,
  tokens: readonly Token[],
): { readonly pair: readonly NumberReading[]; readonly before: Stretch } {
  const [, one] = together
  const isBehindGap = one && tokens[one.first - 1]?.text === ':'
  return isBehindGap
    ? { pair: together.slice(1), before: { from: head.from, to: one.first } }
    : { pair: together, before: head }
}

const codeOf = ({ facets }: FacetItem): string | undefined => facets[0]?.code
