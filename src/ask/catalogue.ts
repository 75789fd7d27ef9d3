/** Every fact of the pack prepared for finding: its topic words with weights, its groups and places, its numbers. */

import MiniSearch from 'minisearch'
import type { Language } from '../answer/tree.ts'
import { readNumbers } from '../language/numbers.ts'
import { tokenize } from '../language/token.ts'
import type { Entry, Fact, Pack } from '../pack/pack.ts'
import { fold } from '../language/fold.ts'
import { wordTables } from '../language/words.ts'
import { createLexicon, type Lexicon, wordsOf } from '../reading/lexicon.ts'
import type { Facet } from '../reading/meaning.ts'
import { scan } from '../reading/scan.ts'

/** One name or alias, read. */
export type Phrase = {
  readonly concepts: readonly string[]
  /** It says that it is a gap: `præstationsgab`, `difference in …`. */
  readonly isGap: boolean
}

export type Card = {
  readonly fact: Fact
  readonly entry: Entry
  /** Concept → how much a hit is worth: 1 in a name or alias, less in the sentence, the description, a sibling. */
  readonly concepts: ReadonlyMap<string, number>
  /** Code list → codes its text speaks of, beyond the dimensions it is filed under. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
  /** Concept lists of its own aliases and the entry's names: a question that covers one of them names the fact. */
  readonly phrases: readonly Phrase[]
  /** Numbers in its entry's sentences, names and aliases. */
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

/** The weight of a word that nearly every entry has; the rarest weigh 1. */
const commonest = 0.4

const worth = { name: 1, alias: 1, text: 0.9, description: 0.8, sibling: 0.55 } as const

export function createCatalogue(pack: Pack): Catalogue {
  const lexicon = createLexicon(pack)
  const cards = new Map<string, readonly Card[]>()
  const frequency = new Map<string, number>()
  const filed = new Map<string, string[]>()
  const index = new MiniSearch<{ id: string; words: string; name: string }>({
    fields: ['name', 'words'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  for (const entry of pack.entries.values()) {
    const made = cardsOf(entry, lexicon, pack)
    cards.set(entry.id, made)
    const all = new Set(made.flatMap((card) => [...card.concepts.keys()]))
    for (const concept of all) frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
    const codes = new Set(made.flatMap(({ fact }) => Object.entries(fact.dimensions).map(([list, code]) => `${list}=${code}`)))
    for (const code of codes) filed.set(code, [...(filed.get(code) ?? []), entry.id])
    const named = made.flatMap((card) => card.phrases.flatMap(({ concepts }) => concepts))
    index.add({ id: entry.id, words: [...all].join(' '), name: [...new Set(named)].join(' ') })
  }
  const most = Math.log(1 + pack.entries.size)
  return {
    pack,
    lexicon,
    cards,
    weightOf(concepts) {
      const count = Math.min(...concepts.map((concept) => frequency.get(concept) ?? 0.5), pack.entries.size)
      return concepts.length === 0 ? 1 : commonest + ((1 - commonest) * Math.log(1 + pack.entries.size / count)) / most
    },
    retrieve(concepts, limit) {
      const query = [...new Set(concepts)].join(' ')
      if (query === '') return []
      const found = index.search(query, { boost: { name: 2 }, combineWith: 'OR', fuzzy: false, prefix: false })
      return found.slice(0, limit).map(({ id }) => String(id))
    },
    filedUnder(facets) {
      return facets.flatMap(({ dimension, code }) => filed.get(`${dimension}=${code}`) ?? []).slice(0, 60)
    },
  }
}

type Read = Phrase & { readonly facets: readonly Facet[] }

function read(text: string, lang: Language, lexicon: Lexicon): Read {
  const { items, names } = scan(tokenize(text), lang, lexicon)
  return {
    concepts: [
      ...items.flatMap((item) => (item.type === 'term' ? item.term.concepts : [])),
      ...names.map(({ concept }) => concept),
    ],
    facets: items.flatMap((item) => (item.type === 'facet' ? item.facets : [])),
    isGap: wordsOf(text).some((word) => gapWords[lang].some((gap) => fold(word).endsWith(gap))),
  }
}

const gapWords = {
  da: wordTables.da.signals.difference.split(', ').filter((word) => /^\p{L}{3,}$/u.test(word) && word !== 'end').map(fold),
  en: wordTables.en.signals.difference.split(', ').filter((word) => /^\p{L}{3,}$/u.test(word) && word !== 'than').map(fold),
} as const

const languages = ['da', 'en'] as const

function cardsOf(entry: Entry, lexicon: Lexicon, pack: Pack): Card[] {
  const readAll = (texts: (lang: Language) => readonly string[]): Read[] =>
    languages.flatMap((lang) => texts(lang).map((text) => read(text, lang, lexicon)))
  const names = readAll((lang) => [entry.name[lang], ...entry.aliases[lang]])
  const about = readAll((lang) => (entry.description ? [entry.description[lang]] : []))
  const facts = entry.facts.map((fact) => ({
    fact,
    aliases: readAll((lang) => fact.aliases[lang]),
    text: readAll((lang) => [fact.text[lang]]),
  }))
  const siblings = facts.flatMap(({ aliases, text }) => [...aliases, ...text])
  return facts.map(({ fact, aliases, text }) => {
    const concepts = new Map<string, number>([[`@${entry.id}`, worth.name]])
    const add = (reads: readonly Read[], value: number): void => {
      for (const concept of reads.flatMap((one) => one.concepts))
        if ((concepts.get(concept) ?? 0) < value) concepts.set(concept, value)
    }
    add(names, worth.name)
    add(aliases, worth.alias)
    add(text, worth.text)
    add(about, worth.description)
    add(siblings, worth.sibling)
    const own = [...names, ...aliases]
    return { fact, entry, concepts, mentions: mentionsOf([...own, ...text]), phrases: own.map(({ concepts: words, isGap }) => ({ concepts: words, isGap })), numbers: numbersOf(entry, fact, pack) }
  })
}

function numbersOf(entry: Entry, fact: Fact, pack: Pack): Set<number> {
  const related = entry.related.flatMap((id) => pack.entries.get(id)?.facts ?? [])
  const siblings = [...entry.facts, ...related].map((one) => one.text.da)
  const text = [...siblings, entry.name.da, ...entry.aliases.da, ...fact.aliases.da, ...fact.cites.map(({ printed }) => printed)].join(' · ')
  return new Set(readNumbers(text, 'da').flatMap(({ value }) => (value.type === 'number' ? [value.number] : [])))
}

function mentionsOf(reads: readonly Read[]): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>()
  for (const { dimension, code } of reads.flatMap(({ facets }) => facets)) {
    const codes = mentions.get(dimension) ?? new Set<string>()
    mentions.set(dimension, codes.add(code))
  }
  return mentions
}
