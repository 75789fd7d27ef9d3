/** All words the reader knows: the plain words of both languages and the pack's own vocabulary. */

import type { Language } from '../answer/tree.ts'
import { fold, foldLoosely } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { tokenize } from '../language/token.ts'
import { type Signal, signals, wordTables } from '../language/words.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import type { Meaning } from './meaning.ts'
import { Phrases } from './phrases.ts'
import { createSpeller, type Speller } from './spelling.ts'
import { nameTexts, textsOf } from './texts.ts'

/** The words of one language. Sets and maps are keyed by folded words, phrases by folded stems. */
export type Vocabulary = {
  readonly stop: ReadonlySet<string>
  /** Folded stems. */
  readonly generic: ReadonlySet<string>
  /** Folded stems. */
  readonly soft: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly signals: Phrases<Signal>
  readonly phrases: Phrases<Meaning>
  /** Folded stem of a word that counts things → the units it stands for. */
  readonly countUnits: ReadonlyMap<string, readonly string[]>
  /** Names and aliases of entries that are several words long. */
  readonly entryNames: Phrases<string>
  /** Folded → as the pack or the word table writes it. */
  readonly surfaces: ReadonlyMap<string, string>
  /** The surface that a loosely typed word stands for; consulted only when `surfaces` has nothing. */
  readonly loosely: (word: string) => string | undefined
  /** Folded stems of content words. */
  readonly stems: ReadonlySet<string>
  readonly spell: Speller
}

export type Lexicon = Readonly<Record<Language, Vocabulary>>

type Keyed<Meaning> = readonly [keys: readonly string[], meaning: Meaning]

type Words = {
  readonly stop: readonly string[]
  readonly generic: readonly string[]
  readonly soft: readonly string[]
  readonly placePrepositions: readonly string[]
  readonly signals: readonly Keyed<Signal>[]
  readonly phrases: readonly Keyed<Meaning>[]
  readonly entryNames: readonly Keyed<string>[]
  readonly countUnits: readonly (readonly [word: string, units: readonly string[]])[]
  readonly surfaces: readonly (readonly [folded: string, surface: string])[]
  readonly stems: readonly string[]
}

/** The lexicon as plain JSON, made when the pack is built. */
export type WordList = Readonly<Record<Language, Words>>

export const openLexicon = (words: WordList): Lexicon => ({
  da: openVocabulary(words.da),
  en: openVocabulary(words.en),
})

function openVocabulary(words: Words): Vocabulary {
  const surfaces = new Map(words.surfaces)
  let loose: Map<string, string> | null = null
  return {
    stop: new Set(words.stop),
    generic: new Set(words.generic),
    soft: new Set(words.soft),
    placePrepositions: new Set(words.placePrepositions),
    signals: Phrases.of(words.signals),
    phrases: Phrases.of(words.phrases),
    entryNames: Phrases.of(words.entryNames),
    countUnits: new Map(words.countUnits),
    surfaces,
    loosely: (word) => {
      loose ??= new Map([...surfaces.values()].map((surface) => [foldLoosely(surface), surface]))
      return loose.get(foldLoosely(word))
    },
    stems: new Set(words.stems),
    spell: createSpeller(
      () => surfaces.keys(),
      () => false,
    ),
  }
}

export const lexiconOf = (pack: Pack): WordList => ({ da: wordsFor(pack, 'da'), en: wordsFor(pack, 'en') })

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)
const listed = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim())

/** Word tokens of a phrase in lower case; `%` stands for a word of its own. */
export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ type, text: written }) => type !== 'mark' || written === '%')
    .map(({ lower }) => lower)

function wordsFor(pack: Pack, lang: Language): Words {
  const table = wordTables[lang]
  const stop = new Set(split(table.stop).map(fold))
  const generic = [...split(table.generic), ...pack.genericWords[lang]]
  const soft = split(table.soft)
  const surfaces = new Map<string, string>()
  const stems = new Set<string>()
  for (const word of [...stop, ...generic, ...soft]) surfaces.set(fold(word), word)
  const signalPhrases = signals.flatMap((signal) =>
    listed(table.signals[signal]).map((phrase): Keyed<Signal> => {
      const words = wordsOf(phrase)
      for (const word of words) surfaces.set(fold(word), word)
      return [words.map(fold), signal]
    }),
  )
  const stemmed = (text: string): string[] => wordsOf(text).map((word) => stem(word, lang))
  const phrases = meaningsOf(pack, lang)
  for (const text of [...phrases.map(([phrase]) => phrase), ...textsOf(pack, lang)])
    for (const word of wordsOf(text)) {
      if (!surfaces.has(fold(word))) surfaces.set(fold(word), word)
      if (!/^\d/.test(word) && !stop.has(fold(word))) stems.add(stem(word, lang))
    }
  return {
    stop: [...stop],
    generic: generic.map((word) => stem(word, lang)),
    soft: soft.map((word) => stem(word, lang)),
    placePrepositions: split(table.placePrepositions).map(fold),
    signals: signalPhrases,
    phrases: phrases.map(([phrase, meaning]) => [stemmed(phrase), meaning]),
    entryNames: [...pack.entries.values()].flatMap((entry) =>
      longNames(entry, lang, stop).map((name): Keyed<string> => [stemmed(name), `@${entry.id}`]),
    ),
    countUnits: countUnitsOf(pack, lang),
    surfaces: [...surfaces],
    stems: [...stems],
  }
}

// A word that counts things (`elever`, `skoler`) is a topic; only units that leave no doubt constrain a question.
const tellingUnits = new Set(['share', 'points', 'money', 'score'])

/** `skoler` counts schools, `elever` and `medlemmer` people. */
function countUnitsOf({ units }: Pack, lang: Language): [string, string[]][] {
  const found = new Map<string, string[]>()
  for (const [unit, { words, quantity }] of units)
    if (quantity === 'count')
      for (const word of words[lang])
        found.set(stem(word, lang), [...(found.get(stem(word, lang)) ?? []), unit])
  return [...found]
}

/** Phrases of code lists, units and synonym rings. */
function meaningsOf(pack: Pack, lang: Language): [string, Meaning][] {
  const codes = [...pack.codeLists.values()].flatMap(({ id, codes: all }) =>
    [...all.values()].flatMap(({ code, name, aliases }) =>
      [...new Set([name[lang], ...aliases[lang]])].map((text): [string, Meaning] => [
        text,
        { type: 'facet', dimension: id, code },
      ]),
    ),
  )
  const units = [...pack.units].flatMap(([unit, { words, quantity }]) =>
    tellingUnits.has(quantity)
      ? words[lang].map((text): [string, Meaning] => [text, { type: 'unit', unit }])
      : [],
  )
  const rings = pack.synonyms.flatMap((ring, at) =>
    ring[lang].map((text): [string, Meaning] => [text, { type: 'concept', concept: `~${at}` }]),
  )
  return [...codes, ...units, ...rings]
}

/** Names of more than one content word; a single word is a topic like any other. */
const longNames = (entry: Entry, lang: Language, stop: ReadonlySet<string>): string[] =>
  [...new Set(nameTexts(entry, lang))].filter(
    (text) => wordsOf(text).filter((word) => !stop.has(fold(word))).length > 1,
  )
