/** What finding needs of a pack, worked out when it is built, as plain JSON that a start-up only reads. */

import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { Pack } from '../pack/pack.ts'
import { openLexicon } from '../reading/lexicon.ts'
import { listWords, type WordList } from '../reading/word-list.ts'
import { cardsOf } from './cards.ts'
import { readPack } from './readings.ts'

export type Index = {
  readonly words: WordList
  /** Entry → what its names and texts say, as JSON of its own: a question looks at few entries. */
  readonly readings: Readonly<Record<string, string>>
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
  storeFields: [],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

/** How rare a word is shows when all cards are made. */
const unweighed = (): number => 1

export const keyOf = ([list, code]: readonly [string, string]): string => `${list}=${code}`

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
    for (const key of new Set(cards.flatMap(({ fact }) => Object.entries(fact.dimensions).map(keyOf))))
      filed.set(key, [...(filed.get(key) ?? []), entry.id])
    const named = new Set(cards.flatMap((card) => card.phrases.flatMap(({ concepts }) => concepts)))
    search.add({ id: entry.id, words: [...all].join(' '), name: [...named].join(' ') })
  }
  const kept = Object.fromEntries(
    Object.entries(readings).map(([id, reading]) => [id, JSON.stringify(reading)]),
  )
  return { words, readings: kept, frequency: [...frequency], filed: [...filed], search: search.toJSON() }
}
