/** The words the reader knows, opened for looking up: sets and phrase tables over a word list. */

import type { Language } from '../answer/tree.ts'
import { fold, foldLetters, foldLoosely } from '../language/fold.ts'
import type { Signal } from '../language/tables/words.ts'
import type { WordSet } from '../language/word-set.ts'
import { once } from '../once.ts'
import type { Meaning } from './meaning.ts'
import { Phrases } from './phrases.ts'
import { noRealWords, type RealWords } from './real-words.ts'
import { createSpeller, type Speller } from './spelling.ts'
import type { WordList, Words } from './word-list.ts'

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
  /** Surfaces that a misspelt word may stand for, the likeliest first. */
  readonly spell: Speller
  /** Words of the language, in the pack or not: they are meant as typed. */
  readonly isRealWord: WordSet
}

export type Lexicon = Readonly<Record<Language, Vocabulary>>

export const openLexicon = (words: WordList, real: RealWords = noRealWords): Lexicon => ({
  da: openVocabulary(words.da, real.da),
  en: openVocabulary(words.en, real.en),
})

function openVocabulary(words: Words, isRealWord: WordSet): Vocabulary {
  const surfaces = new Map(words.surfaces)
  const stop = new Set(words.stop)
  // Of those that differ in such letters alone (`nær`, `når`) a small word is meant, and last of all the one without.
  const rank = (surface: string): number =>
    Number(fold(surface) !== foldLoosely(surface)) + Number(stop.has(fold(surface)))
  // Made when it is first wanted: most questions are spelt well.
  const loose = once(
    () =>
      new Map(
        [...surfaces.values()]
          .sort((a, b) => rank(a) - rank(b))
          .map((surface) => [foldLoosely(surface), surface]),
      ),
  )
  return {
    stop,
    generic: new Set(words.generic),
    soft: new Set(words.soft),
    placePrepositions: new Set(words.placePrepositions),
    signals: Phrases.of(words.signals),
    phrases: Phrases.of(words.phrases),
    entryNames: Phrases.of(words.entryNames),
    countUnits: new Map(words.countUnits),
    surfaces,
    loosely: (word) => loose().get(foldLoosely(word)),
    stems: new Set(words.stems),
    spell: spellerOver(surfaces),
    isRealWord,
  }
}

/**
 * Over single letters, so that a slip beside an å costs one edit and not two; å may have been typed as a or aa.
 * Letters doubled or not (`comitee`) are forgiven however many they are.
 */
function spellerOver(surfaces: ReadonlyMap<string, string>): Speller {
  const byLetters = once(() => alikeIn(surfaces.values()))
  const bySingles = once(() => new Map([...surfaces.values()].map((surface) => [singled(surface), surface])))
  const spell = createSpeller(() => byLetters().keys())
  return (word, most) => {
    const typed = new Set([foldLetters(word), foldLoosely(word)])
    const near = [...typed]
      .flatMap((letters) => spell(letters, most))
      .flatMap((known) => asTypedFirst(byLetters().get(known) ?? [], word))
    const doubled = word.length < shortestDoubled ? undefined : bySingles().get(singled(word))
    return doubled === undefined || near.includes(doubled) ? near : [...near, doubled]
  }
}

/** Their letters → all surfaces of those letters. */
function alikeIn(surfaces: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const surface of surfaces) {
    const letters = foldLetters(surface)
    found.set(letters, [...(found.get(letters) ?? []), surface])
  }
  return found
}

/** `ansatte` and `ansætte` are one word by their letters: first the one that has an æ, ø or å where the typed one has. */
const asTypedFirst = (alike: readonly string[], word: string): readonly string[] =>
  alike.toSorted((a, b) => Number(isPlain(a) !== isPlain(word)) - Number(isPlain(b) !== isPlain(word)))

const isPlain = (word: string): boolean => !/[æøöå]/i.test(word)

/** In a shorter word a doubled letter is often all that tells it from another. */
const shortestDoubled = 6

const singled = (word: string): string => foldLetters(word).replace(/(.)\1/g, '$1')
