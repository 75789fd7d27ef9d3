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

/** Some of its codes are entries of the kind place. */
const isOfPlaces = (list: string, pack: Pack): boolean =>
  [...(pack.codeLists.get(list)?.codes.values() ?? [])].some((code) => isEntry(code, pack))

/** By name an entry of the kind place. */
const isEntry = ({ name }: Code, { entries }: Pack): boolean =>
  [...entries.values()].some((entry) => entry.kind === 'place' && fold(entry.name.da) === fold(name.da))

/** Codes that stand on a roster, as `list/code`. */
const listedIn = (pack: Pack): ReadonlySet<string> =>
  new Set(
    rostersOf(pack).flatMap(({ dimension, facts }) =>
      facts.flatMap((fact) => (fact.type === 'listing' ? [`${dimension}/${fact.member}`] : [])),
    ),
  )

/** Places with at least one fact: those of the rosters first, then as their lists have them. */
export function reportedPlaces(pack: Pack): ListedCode[] {
  const listed = listedIn(pack)
  const rank = ({ list, code }: ListedCode): number => (listed.has(`${list}/${code.code}`) ? 0 : 1)
  return [...placeLists(pack)]
    .flatMap((list) => [...(pack.codeLists.get(list)?.codes.values() ?? [])].map((code) => ({ list, code })))
    .filter(({ code }) => !code.unreported && !code.default)
    .filter((place) => factsOn(place, pack).length > 0)
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Of those the ones that are a place by themselves; a country or a group of areas is only what places are seen against. */
export function singlePlaces(pack: Pack): ListedCode[] {
  const listed = listedIn(pack)
  return reportedPlaces(pack).filter(
    ({ list, code }) => listed.has(`${list}/${code.code}`) || isEntry(code, pack),
  )
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
