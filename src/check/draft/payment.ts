/** Who is said to give and who to get: `A has received 28 million from B`, `B gave A 28 million`. */

import type { Token } from '../../language/token.ts'
import { getting, givenBy, giving } from '../../language/words/payment-words.ts'
import type { NameItem } from '../../reading/entry-names.ts'
import type { Stretch } from './clauses.ts'

/** Entries by their concepts. */
export type Payment = { readonly givers: ReadonlySet<string>; readonly getters: ReadonlySet<string> }

/** Read around the first verb of giving or getting; null where there is none. */
export function paymentIn(tokens: readonly Token[], names: readonly NameItem[]): Payment | null {
  const verb = tokens.findIndex(({ lower }) => giving.has(lower) || getting.has(lower))
  if (verb < 0) return null
  const isGiving = giving.has(tokens[verb]?.lower ?? '')
  const isFrom = ({ first }: NameItem): boolean =>
    tokens.slice(Math.max(verb, first - 2), first).some(({ lower }) => givenBy.has(lower))
  const isGiver = (name: NameItem): boolean => (name.last < verb ? isGiving : isFrom(name))
  const conceptsOf = (some: readonly NameItem[]): ReadonlySet<string> =>
    new Set(some.map(({ concept }) => concept))
  return {
    givers: conceptsOf(names.filter(isGiver)),
    getters: conceptsOf(names.filter((name) => !isGiver(name))),
  }
}

/** Without such as stand within a longer one: `Center for Ren Luft` is not `Ren Luft`. */
const wholeNames = (names: readonly NameItem[]): NameItem[] =>
  names.filter(
    (name) =>
      !names.some(
        (other) => other.first <= name.first && name.last <= other.last && lengthOf(other) > lengthOf(name),
      ),
  )

const lengthOf = ({ first, last }: NameItem): number => last - first

/** With the places of the names counted from the beginning of the clause. */
export const paymentWithin = (
  own: Stretch,
  names: readonly NameItem[],
  tokens: readonly Token[],
): Payment | null =>
  paymentIn(
    tokens.slice(own.from, own.to),
    wholeNames(names).map((name) => ({ ...name, first: name.first - own.from, last: name.last - own.from })),
  )
