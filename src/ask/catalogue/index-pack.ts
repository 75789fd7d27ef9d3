/** What finding needs of a pack, worked out when it is built, so that a start-up only reads it. */

import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { filingsOf } from '../../pack/filed.ts'
import type { Pack } from '../../pack/pack.ts'
import { keyOf } from '../../reading/facets.ts'
import { openLexicon } from '../../reading/lexicon.ts'
import { listWords, type WordList } from '../../reading/word-list.ts'
import { cardsOf } from './cards.ts'
import { type EntryReading, readPack } from './readings.ts'

export type Index = Finding & {
  /** What an entry's names and texts say; null for an unknown one. Read when asked for: a question looks at few entries. */
  readonly readingOf: (entry: string) => EntryReading | null
}

/** What every question looks at, as plain JSON. */
export type Finding = {
  readonly words: WordList
  /** Concept → in how many entries it stands. */
  readonly frequency: readonly (readonly [concept: string, entries: number])[]
  /** `code list=code` → entries that file a fact under it. */
  readonly filed: readonly (readonly [key: string, entries: readonly string[]])[]
  /** MiniSearch over entries. */
  readonly search: AsPlainObject
}

/** It is given finished concepts, never raw words, and never groups or places. */
export const searchOptions: Options<{ id: string; words: string; name: string }> = {
  fields: ['name', 'words'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

/** How rare a word is shows when all cards are made. */
const unweighed = (): number => 1

export function indexPack(pack: Pack): Index {
  const words = listWords(pack)
  const readings = readPack(pack, openLexicon(words))
  const frequency = new Map<string, number>()
  const filed = new Map<string, string[]>()
  const search = new MiniSearch(searchOptions)
  for (const entry of pack.entries.values()) {
    const reading = readings[entry.id]
    const cards = reading ? cardsOf(entry, reading, pack, unweighed) : []
    const all = new Set(cards.flatMap((card) => [...card.concepts.keys()]))
    for (const concept of all) frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
    for (const key of new Set(cards.flatMap(({ fact }) => filingsOf(fact).map(keyOf))))
      filed.set(key, [...(filed.get(key) ?? []), entry.id])
    const named = new Set(cards.flatMap((card) => card.phrases.flatMap(({ concepts }) => concepts)))
    search.add({ id: entry.id, words: [...all].join(' '), name: [...named].join(' ') })
  }
  return {
    words,
    frequency: [...frequency],
    filed: [...filed],
    search: search.toJSON(),
    readingOf: (id) => readings[id] ?? null,
  }
}
