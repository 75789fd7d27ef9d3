/** `By committee: Children and Youth Committee 219.2, Finance 12.2`: groups of a list called by the first word of their names. */

import type { Language } from '../../answer/tree.ts'
import { perLanguage } from '../../language/per-language.ts'
import type { Token } from '../../language/token.ts'
import { gettingTo } from '../../language/words/prepositions.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet, Item } from '../../reading/meaning.ts'

/** How far from one of its list that is named in full a group may be called so, in tokens. */
const reach = 40

/** With such words read as groups: a name's first word beside a number, near another group of the same list. */
export function withShortNames(
  items: readonly Item[],
  tokens: readonly Token[],
  lang: Language,
  pack: Pack,
): Item[] {
  const short = shortNames(pack, lang)
  if (short.size === 0) return [...items]
  const named = items.flatMap((item) =>
    item.type === 'facet' ? item.facets.map(({ dimension }) => ({ dimension, at: item.first })) : [],
  )
  return items.map((item): Item => {
    const facet = item.type === 'term' ? short.get(tokens[item.first]?.lower ?? '') : undefined
    if (!facet || !isBesideNumber(item, tokens)) return item
    const isNear = named.some(
      ({ dimension, at }) => dimension === facet.dimension && Math.abs(at - item.first) <= reach,
    )
    const { text, start, end, first, last } = item
    return isNear ? { type: 'facet', facets: [facet], text, start, end, first, last } : item
  })
}

/** `Finance 12.2`, `health got 7.3`, `19.8 for culture`. */
const isBesideNumber = ({ first, last }: Item, tokens: readonly Token[]): boolean =>
  tokens.slice(last + 1, last + 3).some(({ type }) => type === 'number') ||
  (gettingTo.has(tokens[first - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, first - 4), first).some(({ type }) => type === 'number'))

/** First word → the one group whose name begins with it, in lists whose names say what they list: `Finance Committee` of committees. */
const shortNames = perLanguage((pack: Pack, lang): ReadonlyMap<string, Facet> => {
  const calling = [...pack.codeLists].flatMap(([dimension, { name, codes }]) => {
    const kind = name[lang].toLowerCase()
    return [...codes].flatMap(([code, own]) => {
      const full = own.name[lang].toLowerCase()
      const at = full.indexOf(kind)
      const [word = ''] = at > 0 && !own.unreported ? full.slice(0, at).split(/[ -]/) : []
      return word.length > 3 ? [{ word, facet: { dimension, code } }] : []
    })
  })
  return new Map(
    calling.flatMap(({ word, facet }): [string, Facet][] =>
      calling.filter((other) => other.word === word).length === 1 ? [[word, facet]] : [],
    ),
  )
})
