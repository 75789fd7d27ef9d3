/** Which group and place a number is told for: the nearest that the clause names, else those carried along. */

import type { Asked } from '../../ask/question/asked.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'
import { contrasting } from '../../language/words/conjunctions.ts'
import { parting, towards } from '../../language/words/prepositions.ts'
import { and, either } from '../../language/words/question-words.ts'
import { mostly } from '../../language/words/share-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft, FacetItem } from './draft.ts'
import { isExplained } from './explained.ts'
import { groupAgainst } from './group-against.ts'
import type { Within } from './in-order.ts'
import { isOfOthersToo, saysOverall } from './of-everybody.ts'
import { endOfRelativeAround } from './relative-clause.ts'
import { inTurn, isRespective } from './respective.ts'
import type { Said } from './said.ts'

type Facets = Pick<Asked, 'facets' | 'carried'>

/** One code a dimension: the number's own binds it; one of the sentence or of the sentence before is only carried along. */
export function facetsOf(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Said | null,
  /** What is said of the number behind its clause. */
  shared: Stretch | null,
): Facets {
  const facets: (readonly Facet[])[] = []
  const carried: (readonly Facet[])[] = []
  const known = new Set<string>()
  const isWhole = isWholeOfOther(number, clause, draft.tokens)
  const isOverall = saysOverall(number, clause, draft)
  const isFronted = isFrontedWhole(number, clause, draft.tokens)
  const end = Math.min(clause.own.to, endOfRelativeAround(number, draft.tokens) ?? clause.own.to)
  const isJoined = ({ first }: FacetItem): boolean => first <= number.last + 1
  for (const [dimension, items] of draft.facetsOf) {
    if (!items.last(clause.sentence)) continue
    known.add(dimension)
    const isTotal = isOverall && isOfOthersToo(number, items.all(clause.sentence), draft.tokens)
    // `For integration and | the Social Committee`: what goes on behind the clause is none of its groups.
    const inside = items
      .all(clause.own)
      .filter(({ first, last }) => last < end && !(isFronted && first > nextNumber(number, clause)))
    const held = groupAgainst(clause, items, draft.tokens) ?? inTurnOf(number, clause, items, draft)
    const own = held
      ? null
      : nearest(number, isWhole || isTotal ? inside.filter(isJoined) : inside, draft.tokens)
    // A group named only later belongs to the number it stands by.
    const earlier = items.last({ from: clause.sentence.from, to: clause.own.from })
    const said = shared && items.all(shared)[0]
    if (held) facets.push(held)
    else if (own) facets.push(own.facets)
    else if (isTotal) continue
    else if (said && !earlier) facets.push(said.facets)
    else if (earlier) carried.push(earlier.facets)
  }
  const said = before?.facets ?? []
  return { facets, carried: [...carried, ...said.filter(([facet]) => facet && !known.has(facet.dimension))] }
}

/** The 12 of `seven of the 12 members come from the administrations`: what is said of the seven is not said of it. */
const isWholeOfOther = (number: NumberReading, { numbers }: Clause, tokens: readonly Token[]): boolean => {
  const before = numbers.findLast(({ last }) => last < number.first)
  const between = before ? tokens.slice(before.last + 1, number.first) : []
  return between.some(({ lower }) => parting.has(lower)) && between.every(({ text }) => text !== ',')
}

/** `Of the 12 members seven are from the administrations`: what is said of the seven is not said of the 12. */
const isFrontedWhole = (
  { first }: NumberReading,
  { own, numbers }: Clause,
  tokens: readonly Token[],
): boolean => numbers[0]?.first === first && numbers.length > 1 && parting.has(tokens[own.from]?.lower ?? '')

const nextNumber = ({ last }: NumberReading, { numbers }: Clause): number =>
  numbers.find(({ first }) => first > last)?.first ?? Number.POSITIVE_INFINITY

/** `Girls and boys … 80 and 71 per cent respectively`. */
const inTurnOf = (
  number: NumberReading,
  clause: Clause,
  items: Within<FacetItem>,
  draft: Draft,
): readonly Facet[] | null =>
  (isRespective(clause, draft) && inTurn(number, clause, items.all(clause.sentence))?.facets) || null

/**
 * `61,8 % af mændene` belongs together whatever stands before; else the last group before the number in its clause,
 * then the first after it.
 */
function nearest(
  number: NumberReading,
  inside: readonly FacetItem[],
  tokens: readonly Token[],
): FacetItem | null {
  const after = inside.filter(
    ({ first }) => first > number.last && !isOfOthers(tokens.slice(number.last + 1, first)),
  )
  const [next] = after
  const earlier = inside.findLast(({ first }) => first < number.first)
  const joints = earlier ? parting : joining
  const joined = next && tokens.slice(number.last + 1, next.first).some(({ lower }) => joints.has(lower))
  if (next && joined && next.first - number.last <= 6 && !hasNumber(tokens, number.last + 1, next.first))
    return next
  if (next && isCounted(number.last, next.first, tokens)) return next
  return earlier ?? next ?? null
}

/** `80 per cent; of both sexes …`, `two areas: Bakkeby and …`, `a quarter of them, and most are boys`: what stands between says that another thing begins, a list, or a part of them. */
function isOfOthers(between: readonly Token[]): boolean {
  const comma = between.findIndex(({ text }) => text === ',')
  return (
    between.some((token, at) => /^[;:]$/.test(token.text) && !isExplained(token, between[at + 1])) ||
    (comma >= 0 && between.slice(comma + 1, comma + 4).some(({ lower }) => mostly.has(lower)))
  )
}

const joining = new Set([...parting, ...towards])

const joins = new Set([...and, ...either, ...contrasting])

/** `900 bilingual pupils`, `900 flere tosprogede`: the group is what the number counts; at most one word stands between. */
function isCounted(last: number, group: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(last + 1, group)
  return between.length < 2 && between.every(({ type, lower }) => type === 'word' && !joins.has(lower))
}

const hasNumber = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ type }) => type === 'number')
