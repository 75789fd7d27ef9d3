/** One card a fact: what a question can find it by, made from the readings of its entry. */

import type { Language } from '../../answer/tree.ts'
import { once } from '../../once.ts'
import { isLeftOut } from '../../pack/left-out.ts'
import type { Entry, Fact, Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import { type Phrase, type WeightOf, weighPhrase } from './phrases.ts'
import { type Postings, postingsOf } from './postings.ts'
import type { EntryReading, FactReading, Read } from './readings.ts'

export type Card = {
  readonly fact: Fact
  readonly entry: Entry
  /** Concept → how much a hit is worth: 1 in a name or alias, less in the sentence, the description, a sibling. */
  readonly concepts: ReadonlyMap<string, number>
  /** Those of its own sentence and aliases. */
  readonly told: ReadonlySet<string>
  /** Those of its entry's names. */
  readonly called: ReadonlySet<string>
  /** Its entry's first name, in full. */
  readonly name: Phrase | null
  /** Those of its own sentence and its entry's names, in which alone a name may stand. */
  readonly named: ReadonlySet<string>
  /** Code list → codes its own sentence and aliases speak of, beyond the dimensions it is filed under. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>
  /** The same with those of its entry's names. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
  /** Its own aliases and the entry's names: a question that covers one of them names the fact. */
  readonly phrases: readonly Phrase[]
  /** Concept → those of them that say it; worked out when first asked for, as most cards are passed over before. */
  readonly phrasesWith: () => Postings
  /** Its aliases word for word, as sets of stems. */
  readonly wordings: FactReading['wordings']
  /** Stem → those of them that have it. */
  readonly wordingsWith: (lang: Language) => Postings
  /** Numbers that its entry and the neighbours tell. */
  readonly numbers: ReadonlySet<number>
  /** Those of its entry's name where that says nothing else, as `Share of immigrants in the suburbs`: to name them is to name it. */
  readonly groups: readonly Facet[]
  /** Words of which who asks for the figure says one; none where any word will do. */
  readonly outcome: FactReading['outcome']
  /** What its number counts, as its sentence says. */
  readonly counted: ReadonlySet<string>
  /** What its number is a share of, as its sentence says in each language. */
  readonly bases: FactReading['bases']
}

const worth = { name: 1, alias: 1, text: 0.9, description: 0.8, sibling: 0.55 } as const
const nothing: FactReading = {
  aliases: [],
  text: [],
  wordings: { da: [], en: [] },
  outcome: [],
  counted: [],
  bases: { da: null, en: null },
}

export function cardsOf(entry: Entry, reading: EntryReading, pack: Pack, weightOf: WeightOf): Card[] {
  const numbers = new Set(reading.numbers)
  // What is left out says nothing of what is told beside it.
  const siblings = reading.facts.flatMap(({ aliases, text }, nth) =>
    isLeftOut(entry.facts[nth]) ? [] : [...aliases, ...text],
  )
  const phraseOf = (read: Read): Phrase => weighPhrase(read, weightOf)
  const names = reading.names.map(phraseOf)
  const groups = names[0]?.concepts.length === 0 ? (reading.names[0]?.facets ?? []) : []
  const shared = new Map<string, number>([[`@${entry.id}`, worth.name]])
  add(shared, reading.names, worth.name)
  add(shared, reading.about, worth.description)
  add(shared, siblings, worth.sibling)
  return entry.facts.map((fact, nth) => {
    const { aliases, text, wordings, outcome, counted, bases } = reading.facts[nth] ?? nothing
    const concepts = new Map(shared)
    const phrases = [...(isLeftOut(fact) ? [] : names), ...aliases.map(phraseOf)]
    const worded = {
      da: once(() => postingsOf(wordings.da)),
      en: once(() => postingsOf(wordings.en)),
    }
    if (fact.type === 'observation') concepts.set(`#${pack.units.get(fact.unit)?.quantity}`, worth.name)
    add(concepts, aliases, worth.alias)
    add(concepts, text, worth.text)
    return {
      fact,
      entry,
      concepts,
      told: new Set([...aliases, ...text].flatMap((read) => read.concepts)),
      name: names[0] ?? null,
      called: new Set(reading.names.flatMap((read) => read.concepts)),
      named: new Set([...reading.names, ...text].flatMap((read) => read.concepts)),
      spoken: mentionsOf([...aliases, ...text]),
      mentions: mentionsOf([...reading.names, ...aliases, ...text]),
      phrases,
      phrasesWith: once(() => postingsOf(phrases.map((phrase) => phrase.concepts))),
      wordings,
      wordingsWith: (lang) => worded[lang](),
      numbers,
      groups,
      outcome,
      counted: new Set(counted),
      bases,
    }
  })
}

/** Whether its name, an alias or its sentence says it: a figure called `Unemployment among immigrants` says `immigrant`. */
export const saysConcept = ({ concepts }: Pick<Card, 'concepts'>, concept: string): boolean =>
  (concepts.get(concept) ?? 0) >= worth.text

/** Whether its entry's description may say it as well; what only a neighbour says, as the figure of men of women, is none of its own. */
export const ownsConcept = ({ concepts }: Pick<Card, 'concepts'>, concept: string): boolean =>
  (concepts.get(concept) ?? 0) >= worth.description

/** A concept keeps the best place it was met in. */
function add(concepts: Map<string, number>, reads: readonly Read[], value: number): void {
  for (const read of reads)
    for (const concept of read.concepts)
      if ((concepts.get(concept) ?? 0) < value) concepts.set(concept, value)
}

function mentionsOf(reads: readonly Read[]): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>()
  for (const { facets } of reads)
    for (const { dimension, code } of facets) {
      const codes = mentions.get(dimension) ?? new Set<string>()
      mentions.set(dimension, codes.add(code))
    }
  return mentions
}

/** It tells what the report leaves out. */
export const isUntold = ({ fact }: Card): boolean => isLeftOut(fact)

/** The facts of the cards, in their order. */
export const factsOf = (cards: readonly Card[]): Fact[] => cards.map(({ fact }) => fact)
