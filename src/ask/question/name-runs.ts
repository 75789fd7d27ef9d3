/** Words that a capital makes a name: such a name must be known as a whole. */

import type { Token } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { withinNames } from '../../language/words/question-words.ts'
import type { Scan } from '../../reading/scan.ts'

const isTitled = (token: Token | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)

/** `Integration Council`: capitals side by side that are no names and groups the pack knows, and no idiom (`City Hall`); of each word its concepts. */
export function nameRunsOf(tokens: readonly Token[], { items, names }: Scan): string[][][] {
  // The first word bears a capital whatever it is; where most others do as well, none tells anything.
  const [, ...words] = tokens.filter(({ type }) => type === 'word')
  if (words.filter(isTitled).length > words.length / 2) return []
  const runs: string[][][] = []
  const known = placesOf([...names, ...items.filter(isOneThing)])
  for (let at = 1; at < tokens.length; at += 1) {
    let end = at
    while (isTitled(tokens[end]) || (isTitled(tokens[end - 1]) && isJoint(tokens, end))) end += 1
    const titled = range(at, end).filter((place) => isTitled(tokens[place]))
    if (titled.length > 1 && !titled.every((place) => known.has(place)))
      runs.push(conceptsWithin(items, at, end, tokens))
    at = Math.max(at, end)
  }
  return [...runs, ...titledCompounds(tokens, items)]
}

/** The `on` of `Think Tank on Safety`, the `for` of `Center for Integration`. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  withinNames.has(tokens[at]?.lower ?? '') && isTitled(tokens[at + 1])

/** A group, or an idiom. */
const isOneThing = ({ type, first, last }: Scan['items'][number]): boolean =>
  type === 'facet' || (type === 'filler' && last > first)

const range = (from: number, end: number): number[] =>
  Array.from({ length: end - from }, (_, nth) => from + nth)

/** Nothing but plain words (`Integration Council`) is a name all the same, and nobody has it. */
function conceptsWithin(
  items: Scan['items'],
  from: number,
  to: number,
  tokens: readonly Token[],
): string[][] {
  const concepts = items.flatMap((item): string[][] => {
    if (item.first < from || item.last >= to) return []
    if (item.type === 'term') return [[...item.term.concepts]]
    return item.type === 'filler' && item.first === item.last && isTitled(tokens[item.first]) ? [[]] : []
  })
  return concepts.length > 0 ? concepts : [[]]
}

/** `Integrationsrådet` is a name as well, though both its parts are known words. */
function titledCompounds(tokens: readonly Token[], items: Scan['items']): string[][][] {
  const runs = new Map<number, string[][]>()
  for (const item of items) {
    if (item.type !== 'term' || item.term.known !== 'part' || item.first < 1) continue
    if (/^\p{Lu}\p{Ll}/u.test(tokens[item.first]?.text ?? ''))
      runs.set(item.first, [...(runs.get(item.first) ?? []), [...item.term.concepts]])
  }
  return [...runs.values()]
}
