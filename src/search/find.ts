/** Finds an entry of the pack by its name: names only, never free text. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import { once } from '../once.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import { createLanguageOf, type LanguageOf } from './language-of.ts'
import { createNames, type Names, type Strength } from './names.ts'

export type Kinds = readonly Kind[] | 'any'

export type Found =
  /** `read` is what a misspelt name was taken for. */
  | { readonly type: 'one'; readonly entry: Entry; readonly strength: Strength; readonly read: string | null }
  | { readonly type: 'several'; readonly entries: NonEmpty<Entry>; readonly strength: Strength }
  | { readonly type: 'none'; readonly near: readonly Entry[] }

export type Find = (words: string, kinds: Kinds, lang: Language) => Found

export type Finder = { readonly find: Find; readonly languageOf: LanguageOf }

/** An index a set of kinds, built when the first name of such a kind is asked for. */
export function createFinder(pack: Pack): Finder {
  const indexes = new Map<string, Names>()
  const namesOf = (kinds: Kinds): Names => {
    const known = indexes.get(String(kinds))
    if (known) return known
    const wanted = [...pack.entries.values()].filter(({ kind }) => kinds === 'any' || kinds.includes(kind))
    const made = createNames(wanted.map(namedEntry))
    indexes.set(String(kinds), made)
    return made
  }
  const entriesOf = (ids: readonly string[]): Entry[] => {
    const wanted = new Set(ids)
    return [...pack.entries.values()].filter(({ id }) => wanted.has(id))
  }
  return {
    languageOf: createLanguageOf(() => [...pack.entries.values()].map(namedEntry)),
    find(words, kinds, lang) {
      const names = namesOf(kinds)
      const { strength, ids, read } = names.match(words, lang)
      const [first, ...rest] = entriesOf(ids)
      if (first && rest.length === 0) return { type: 'one', entry: first, strength, read }
      if (first) return { type: 'several', entries: [first, ...rest], strength }
      // Most names that are missed are tried again in another reading; only the last one's neighbours are shown.
      const near = once(() => nearest(names.near(words, lang), pack))
      return {
        type: 'none',
        get near() {
          return near()
        },
      }
    },
  }
}

const nearest = (ids: readonly string[], pack: Pack): Entry[] =>
  ids.slice(0, 3).flatMap((id) => pack.entries.get(id) ?? [])

const namedEntry = ({ id, name, aliases }: Entry) => ({
  id,
  names: { da: [name.da, ...aliases.da], en: [name.en, ...aliases.en] },
})
