/** Finds an entry of the pack by its name: names only, never free text. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import { createNames, type Names, type Strength } from './names.ts'

export type Kinds = readonly Kind[] | 'any'

export type Found =
  /** `read` is what a misspelt name was taken for. */
  | { readonly type: 'one'; readonly entry: Entry; readonly strength: Strength; readonly read: string | null }
  | { readonly type: 'several'; readonly entries: NonEmpty<Entry>; readonly strength: Strength }
  | { readonly type: 'none'; readonly near: readonly Entry[] }

export type Find = (words: string, kinds: Kinds, lang: Language) => Found

export type Finder = { readonly find: Find; readonly names: () => Names }

/** The index is built when the first name is asked for. */
export function createFinder(pack: Pack): Finder {
  let index: Names | null = null
  const names = (): Names => {
    index ??= createNames([...pack.entries.values()].map(namedEntry))
    return index
  }
  const entriesOf = (ids: readonly string[]): Entry[] => {
    const wanted = new Set(ids)
    return [...pack.entries.values()].filter(({ id }) => wanted.has(id))
  }
  return {
    names,
    find(words, kinds, lang) {
      const accepts = (id: string): boolean =>
        kinds === 'any' || kinds.includes(pack.entries.get(id)?.kind ?? 'term')
      const { strength, ids, read } = names().match(words, lang, accepts)
      const [first, ...rest] = entriesOf(ids)
      if (first && rest.length === 0) return { type: 'one', entry: first, strength, read }
      if (first) return { type: 'several', entries: [first, ...rest], strength }
      return { type: 'none', near: nearest(names().near(words, lang, accepts), pack) }
    },
  }
}

const nearest = (ids: readonly string[], pack: Pack): Entry[] =>
  ids.slice(0, 3).flatMap((id) => pack.entries.get(id) ?? [])

const namedEntry = ({ id, name, aliases }: Entry) => ({
  id,
  names: { da: [name.da, ...aliases.da], en: [name.en, ...aliases.en] },
})
