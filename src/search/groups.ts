/** Finds the groups and places of the code lists in a few typed words. */

import type { Language } from '../answer/tree.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import { wordsOf } from '../language/token.ts'
import type { Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { Phrases } from '../reading/phrases.ts'

/** Words of the text that mean a code, or one of several. */
export type GroupSpan = { readonly facets: readonly Facet[]; readonly first: number; readonly last: number }

export type ReadGroups = (tokens: readonly Token[], lang: Language) => GroupSpan[]

export function createGroupReader(pack: Pack): ReadGroups {
  const tables = { da: phrases(pack, 'da'), en: phrases(pack, 'en') } as const
  return (tokens, lang) => {
    const places = tokens.flatMap(({ type }, at) => (type === 'mark' ? [] : [at]))
    const found: GroupSpan[] = []
    for (let at = 0; at < places.length; ) {
      const span = spanAt(at, places, tokens, lang, tables)
      if (span) found.push(span)
      at = span ? places.findIndex((place) => place > span.last) : at + 1
      if (at < 0) break
    }
    return found
  }
}

type Tables = { readonly [L in Language]: Phrases<Facet> }

/** The own language first. */
function spanAt(
  at: number,
  places: readonly number[],
  tokens: readonly Token[],
  lang: Language,
  tables: Tables,
): GroupSpan | null {
  for (const language of [lang, lang === 'da' ? 'en' : 'da'] as const) {
    const keysAt = (step: number): readonly string[] => {
      const token = tokens[places[step] ?? -1]
      return token ? [stem(token.lower, language)] : []
    }
    const match = tables[language].longest(at, keysAt)
    const first = places[at]
    const last = places[at + (match?.length ?? 1) - 1]
    if (match && first !== undefined && last !== undefined) return { facets: match.meanings, first, last }
  }
  return null
}

function phrases({ codeLists }: Pack, lang: Language): Phrases<Facet> {
  const table = new Phrases<Facet>()
  for (const { id, codes } of codeLists.values())
    for (const { code, name, aliases } of codes.values())
      for (const text of new Set([name[lang], ...aliases[lang]]))
        table.add(
          wordsOf(text).map((word) => stem(word, lang)),
          { dimension: id, code },
        )
  return table
}
