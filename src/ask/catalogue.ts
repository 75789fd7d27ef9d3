/** Every fact of the pack prepared for finding: its topic words with weights, its groups and places, its numbers. */

import MiniSearch from 'minisearch'
import type { Entry, Fact, Pack } from '../pack/pack.ts'
import { type Lexicon, openLexicon } from '../reading/lexicon.ts'
import type { Facet } from '../reading/meaning.ts'
import { listWords, type WordList } from '../reading/word-list.ts'
import { type EntryReading, type Read, type Readings, readPack } from './readings.ts'

export type Card = {
  readonly fact: Fact
  readonly entry: Entry
  /** Concept → how much a hit is worth: 1 in a name or alias, less in the sentence, the description, a sibling. */
  readonly concepts: ReadonlyMap<string, number>
  /** Code list → codes its own sentence and aliases speak of, beyond the dimensions it is filed under. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>
  /** The same with those of its entry's names. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
  /** Its own aliases and the entry's names: a question that covers one of them names the fact. */
  readonly phrases: readonly Read[]
  /** Numbers that its entry and the neighbours tell. */
  readonly numbers: ReadonlySet<number>
}

export type Catalogue = {
  readonly pack: Pack
  readonly lexicon: Lexicon
  readonly cards: ReadonlyMap<string, readonly Card[]>
  /** Inverse frequency of a concept over the entries; the highest for an unknown one. */
  weightOf(concepts: readonly string[]): number
  /** Entries whose words the concepts hit, best first. */
  retrieve(concepts: readonly string[], limit: number): string[]
  /** Entries that file a fact under one of these codes. */
  filedUnder(facets: readonly Facet[]): string[]
}

/** What is worked out when the pack is built and only read when the program starts. */
export type Index = { readonly words: WordList; readonly readings: Readings }

export function indexPack(pack: Pack): Index {
  const words = listWords(pack)
  return { words, readings: readPack(pack, openLexicon(words)) }
}

/** The weight of a word that nearly every entry has; the rarest weigh 1. */
const commonest = 0.4

const worth = { name: 1, alias: 1, text: 0.9, description: 0.8, sibling: 0.55 } as const

export function createCatalogue(pack: Pack, { words, readings }: Index = indexPack(pack)): Catalogue {
  const cards = new Map<string, readonly Card[]>()
  const frequency = new Map<string, number>()
  const filed = new Map<string, string[]>()
  const index = createIndex()
  for (const entry of pack.entries.values()) {
    const reading = readings[entry.id]
    const made = reading ? cardsOf(entry, reading, pack) : []
    cards.set(entry.id, made)
    const all = new Set(made.flatMap((card) => [...card.concepts.keys()]))
    for (const concept of all) frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
    const codes = new Set(made.flatMap(({ fact }) => Object.entries(fact.dimensions).map(keyOf)))
    for (const code of codes) filed.set(code, [...(filed.get(code) ?? []), entry.id])
    const named = made.flatMap((card) => card.phrases.flatMap(({ concepts }) => concepts))
    index.add({ id: entry.id, words: [...all].join(' '), name: [...new Set(named)].join(' ') })
  }
  const size = pack.entries.size
  const most = Math.log(1 + size)
  return {
    pack,
    lexicon: openLexicon(words),
    cards,
    weightOf(concepts) {
      if (concepts.length === 0) return 1
      const count = Math.min(...concepts.map((concept) => frequency.get(concept) ?? 0.5), size)
      return commonest + ((1 - commonest) * Math.log(1 + size / count)) / most
    },
    retrieve(concepts, limit) {
      const query = [...new Set(concepts)].join(' ')
      if (query === '') return []
      const found = index.search(query, {
        boost: { name: 2 },
        combineWith: 'OR',
        fuzzy: false,
        prefix: false,
      })
      return found.slice(0, limit).map(({ id }) => String(id))
    },
    filedUnder(facets) {
      return facets.flatMap(({ dimension, code }) => filed.get(keyOf([dimension, code])) ?? []).slice(0, 60)
    },
  }
}

/** MiniSearch over entries; it is given finished concepts, never raw words, and never groups or places. */
const createIndex = () =>
  new MiniSearch<{ id: string; words: string; name: string }>({
    fields: ['name', 'words'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })

const keyOf = ([list, code]: readonly [string, string]): string => `${list}=${code}`

function cardsOf(entry: Entry, reading: EntryReading, pack: Pack): Card[] {
  const numbers = new Set(reading.numbers)
  const siblings = reading.facts.flatMap(({ aliases, text }) => [...aliases, ...text])
  return entry.facts.map((fact, nth) => {
    const { aliases, text } = reading.facts[nth] ?? { aliases: [], text: [] }
    const concepts = new Map<string, number>([[`@${entry.id}`, worth.name]])
    const add = (reads: readonly Read[], value: number): void => {
      for (const read of reads)
        for (const concept of read.concepts)
          if ((concepts.get(concept) ?? 0) < value) concepts.set(concept, value)
    }
    if (fact.type === 'observation') concepts.set(`#${pack.units.get(fact.unit)?.quantity}`, worth.name)
    add(reading.names, worth.name)
    add(aliases, worth.alias)
    add(text, worth.text)
    add(reading.about, worth.description)
    add(siblings, worth.sibling)
    const phrases = [...reading.names, ...aliases]
    return {
      fact,
      entry,
      concepts,
      spoken: mentionsOf([...aliases, ...text]),
      mentions: mentionsOf([...phrases, ...text]),
      phrases,
      numbers,
    }
  })
}

function mentionsOf(reads: readonly Read[]): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>()
  for (const { dimension, code } of reads.flatMap(({ facets }) => facets)) {
    const codes = mentions.get(dimension) ?? new Set<string>()
    mentions.set(dimension, codes.add(code))
  }
  return mentions
}
