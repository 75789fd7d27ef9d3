/** Where the pack files its places, and all it has on one of them. */

import { fold } from '../language/fold.ts'
import type { Code, Dimensions, Fact, Pack, Roster } from '../pack/pack.ts'
import { isWithinCode } from '../pack/within-code.ts'
import type { ListedCode } from '../search/codes.ts'

export const rostersOf = ({ entries }: Pack): Roster[] =>
  [...entries.values()].filter((entry): entry is Roster => entry.kind === 'roster')

/** Code lists of the rosters and of the entries that are places. */
export function placeLists(pack: Pack): ReadonlySet<string> {
  const places = [...pack.entries.values()].filter(({ kind }) => kind === 'place')
  const filed = places.flatMap(({ facts }) => facts.flatMap(({ dimensions }) => Object.keys(dimensions)))
  return new Set([
    ...rostersOf(pack).map(({ dimension }) => dimension),
    ...filed.filter((list) => isOfPlaces(list, pack)),
  ])
}

/** Some of its codes are entries of the kind place, by name. */
function isOfPlaces(list: string, { codeLists, entries }: Pack): boolean {
  const names = new Set(
    [...entries.values()].filter(({ kind }) => kind === 'place').map(({ name }) => fold(name.da)),
  )
  return [...(codeLists.get(list)?.codes.values() ?? [])].some(({ name }) => names.has(fold(name.da)))
}

/** Facts filed under the code or one within it, then those whose sentence names it. */
export function factsOn({ list, code }: ListedCode, pack: Pack): Fact[] {
  const facts = [...pack.facts.values()]
  const filed = facts.filter(({ dimensions }) => isFiledUnder(dimensions, code.code, list, pack))
  const listed = facts.filter(
    (fact) => fact.type === 'listing' && fact.member === code.code && !filed.includes(fact),
  )
  const told = facts.filter(
    (fact) => !filed.includes(fact) && !listed.includes(fact) && isNamedIn(fact, code),
  )
  return [...listed, ...byType(filed), ...byType(told)]
}

const byType = (facts: readonly Fact[]): Fact[] => facts.toSorted((a, b) => order[a.type] - order[b.type])

const order: { readonly [T in Fact['type']]: number } = { listing: 0, observation: 1, claim: 2 }

const isFiledUnder = (dimensions: Dimensions, wider: string, list: string, pack: Pack): boolean =>
  isWithinCode(dimensions[list] ?? '', wider, list, pack)

/** Each half of a double name is a name; short names would be found inside other words. */
function isNamedIn({ text }: Pick<Fact, 'text'>, { name }: Code): boolean {
  const said = spoken(text.da)
  return fold(name.da)
    .split('/')
    .some((part) => part.length > 4 && said.includes(` ${part.trim()} `))
}

const heard = new Map<string, string>()

/** The sentence as single folded words, remembered: every place is looked for in every sentence. */
function spoken(sentence: string): string {
  const known = heard.get(sentence)
  if (known !== undefined) return known
  const words = ` ${fold(sentence).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (heard.size > 5000) heard.clear()
  heard.set(sentence, words)
  return words
}
