/** All words the reader knows: the plain words of both languages and the pack's own vocabulary. */

import type { Language } from '../answer/tree.ts'
import { fold, foldLoosely } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { tokenize } from '../language/token.ts'
import { type Signal, signals, wordTables } from '../language/words.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import type { AliasesFile } from '../pack/schema.ts'
import type { Meaning } from './meaning.ts'
import { Phrases } from './phrases.ts'
import { createSpeller, type Speller } from './spelling.ts'

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
  /** Names and aliases of entries that are several words long. */
  readonly entryNames: Phrases<string>
  /** Folded → as the pack or the word table writes it. */
  readonly surfaces: ReadonlyMap<string, string>
  /** Loosely folded → as written; consulted only when `surfaces` has nothing. */
  readonly looseSurfaces: ReadonlyMap<string, string>
  /** Folded stems of content words. */
  readonly stems: ReadonlySet<string>
  readonly spell: Speller
}

export type Lexicon = Readonly<Record<Language, Vocabulary>>

export function createLexicon(pack: Pack): Lexicon {
  return { da: vocabulary(pack, 'da'), en: vocabulary(pack, 'en') }
}

const split = (words: string): string[] => words.split(/\s+/).map(fold).filter(Boolean)
const listed = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim())

/** Word tokens of a phrase in lower case; `%` stands for a word of its own. */
export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ type, text: written }) => type !== 'mark' || written === '%')
    .map(({ lower }) => lower)

function vocabulary(pack: Pack, lang: Language): Vocabulary {
  const table = wordTables[lang]
  const stop = new Set(split(table.stop))
  const genericWords = [...table.generic.split(/\s+/).filter(Boolean), ...pack.genericWords[lang]]
  const signalPhrases = new Phrases<Signal>()
  const surfaces = new Map<string, string>()
  const stems = new Set<string>()
  const learn = (text: string): void => {
    for (const word of wordsOf(text)) {
      if (!surfaces.has(fold(word))) surfaces.set(fold(word), word)
      if (!/^\d/.test(word) && !stop.has(fold(word))) stems.add(stem(word, lang))
    }
  }
  const softWords = table.soft.split(/\s+/).filter(Boolean)
  for (const word of [...stop, ...genericWords, ...softWords]) surfaces.set(fold(word), word)
  for (const signal of signals)
    for (const phrase of listed(table.signals[signal])) {
      const words = wordsOf(phrase)
      signalPhrases.add(words.map(fold), signal)
      for (const word of words) surfaces.set(fold(word), word)
    }
  const phrases = meanings(pack, lang, learn)
  const entryNames = names(pack, lang, stop)
  for (const text of textsOf(pack, lang)) learn(text)
  return {
    stop,
    generic: new Set(genericWords.map((word) => stem(word, lang))),
    soft: new Set(softWords.map((word) => stem(word, lang))),
    placePrepositions: new Set(split(table.placePrepositions)),
    signals: signalPhrases,
    phrases,
    entryNames,
    surfaces,
    looseSurfaces: new Map([...surfaces.values()].map((word) => [foldLoosely(word), word])),
    stems,
    spell: createSpeller(surfaces.keys(), () => false),
  }
}

/** Phrases of code lists, units and synonym rings. */
function meanings(pack: Pack, lang: Language, learn: (text: string) => void): Phrases<Meaning> {
  const phrases = new Phrases<Meaning>()
  const add = (text: string, meaning: Meaning): void => {
    phrases.add(
      wordsOf(text).map((word) => stem(word, lang)),
      meaning,
    )
    learn(text)
  }
  for (const { id, codes } of pack.codeLists.values())
    for (const { code, name, aliases } of codes.values())
      for (const text of new Set([name[lang], ...aliases[lang]])) add(text, { type: 'facet', dimension: id, code })
  // A word that counts things (`elever`, `skoler`) is a topic; only units that leave no doubt constrain a question.
  const telling = new Set(['share', 'points', 'money', 'score'])
  for (const [unit, { words, quantity }] of pack.units)
    for (const text of telling.has(quantity) ? words[lang] : []) add(text, { type: 'unit', unit })
  pack.synonyms.forEach((ring, at) => {
    for (const text of ring[lang]) add(text, { type: 'concept', concept: `~${at}` })
  })
  return phrases
}

function names(pack: Pack, lang: Language, stop: ReadonlySet<string>): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const entry of pack.entries.values())
    for (const text of new Set(nameTexts(entry, lang))) {
      const words = wordsOf(text)
      if (words.filter((word) => !stop.has(fold(word))).length > 1)
        phrases.add(
          words.map((word) => stem(word, lang)),
          `@${entry.id}`,
        )
    }
  return phrases
}

export const nameTexts = (entry: Entry, lang: Language): string[] => [entry.name[lang], ...entry.aliases[lang]]

function* textsOf(pack: Pack, lang: Language): Generator<string> {
  const all = (aliases: AliasesFile): string => aliases[lang].join(' · ')
  for (const entry of pack.entries.values()) {
    yield entry.name[lang]
    yield all(entry.aliases)
    if (entry.description) yield entry.description[lang]
    for (const fact of entry.facts) {
      yield fact.text[lang]
      yield all(fact.aliases)
    }
  }
}
