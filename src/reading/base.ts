/** What a share is a share of: the first group or topic behind `25 % of`. */

import type { Token } from '../language/token.ts'
import { openingWhole, parting, withinBase } from '../language/words/prepositions.ts'
import { narrowingBehind } from '../language/words/relative-words.ts'
import { nobodyLeftOut } from '../language/words/whole-words.ts'
import type { Facet, Item } from './meaning.ts'
import { isTrusted } from './trust.ts'

/**
 * The thing that a share is a share of, as a question, a report and a draft all say it: right behind the share's `of`, and
 * there alone, for a question may be asked of anything that stands elsewhere. `Wholes` of a draft looks wider, at
 * whatever changes places when a share is turned around, and does not tell a group from a thing.
 */
export type Base = {
  /** What comes first behind the `of`. */
  readonly type: 'group' | 'topic'
  readonly facets: readonly Facet[]
  readonly concepts: readonly string[]
  /** The question begins with it. */
  readonly isFirst: boolean
  /** `Of all …`: nobody is left out. */
  readonly isAll: boolean
  /** `Of those that …`: some of them only. */
  readonly isNarrowed: boolean
}

/** A few small words may stand before the first. */
const reach = 5

/** Where a share is told: the first of the tokens (`25 %`, `andel`, `how many`, `a third`) that an `of` follows; −1 where none does. */
export const shareBefore = (ends: readonly number[], tokens: readonly Token[]): number =>
  ends.find((last) => parting.has(tokens[last + 1]?.lower ?? '')) ?? -1

/** Where a question begins with its whole: the place that its `of` follows. */
export const openingOf = ([first]: readonly Token[]): readonly number[] =>
  openingWhole.has(first?.lower ?? '') ? [0] : []

/** The base of the share that ends at that token; null where no `of` follows, or nothing known behind it. */
export function baseBehind(
  last: number,
  items: readonly Item[],
  tokens: readonly Token[],
  /** The verb stands before the share: `er 30 % af de ledige af ikke-vestlig oprindelse`. */
  isTurned = false,
): Base | null {
  if (last < 0 || !parting.has(tokens[last + 1]?.lower ?? '')) return null
  const known = items.filter((item) => item.first > last + 1 && (item.type === 'facet' || isTopic(item)))
  const [head] = known
  if (!head || head.first > last + reach) return null
  const named = joinedTo(head, known, tokens, isTurned)
  return {
    type: head.type === 'facet' ? 'group' : 'topic',
    facets: named.flatMap((item) => (item.type === 'facet' ? item.facets : [])),
    concepts: named.flatMap((item) => (item.type === 'term' ? item.term.concepts : [])),
    isFirst: last === 0 && openingWhole.has(tokens[0]?.lower ?? ''),
    isAll: tokens.slice(last + 2, last + 4).some(({ lower }) => nobodyLeftOut.has(lower)),
    isNarrowed: tokens.slice(head.first - 1, head.last + 3).some(({ lower }) => narrowingBehind.has(lower)),
  }
}

/** The first and all that follow it with nothing but such small words between, as a verb ends it. */
function joinedTo(head: Item, known: readonly Item[], tokens: readonly Token[], isTurned: boolean): Item[] {
  const joined: Item[] = []
  let end = head.first
  for (const item of known) {
    // In `a fifth of residents under 18` the group is what is told of them.
    if (joined.at(-1)?.type === 'term' && item.type === 'facet' && item.first === end) break
    if (!tokens.slice(end, item.first).every(({ lower }) => withinBase.has(lower))) break
    // What they are stands behind them.
    const isSaid = isTurned && parting.has(tokens[item.first - 1]?.lower ?? '')
    if (isSaid && joined.some(({ type }) => type === 'term')) break
    joined.push(item)
    end = Math.max(end, item.last + 1)
  }
  return joined
}

const isTopic = (item: Item): boolean =>
  item.type === 'term' && isTrusted(item.term.trust) && item.term.concepts.length > 0
