/** The words the reader knows, as plain JSON: the plain words of both languages and the pack's own, listed when the pack is built. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { type Signal, signals, wordTables } from '../language/tables/words.ts'
import { wordsOf } from '../language/token.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import type { Meaning } from './meaning.ts'
import { nameTexts, textsOf } from './texts.ts'

type Keyed<Meaning> = readonly [keys: readonly string[], meaning: Meaning]

export type Words = {
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

export type WordList = Readonly<Record<Language, Words>>

export const listWords = (pack: Pack): WordList => ({ da: wordsFor(pack, 'da'), en: wordsFor(pack, 'en') })

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)
const listed = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim())

function wordsFor(pack: Pack, lang: Language): Words {
  const table = wordTables[lang]
  const stop = new Set(split(table.stop).map(fold))
  const generic = [...split(table.generic), ...pack.genericWords[lang]]
  const soft = split(table.soft)
  const asking = signals.flatMap((signal) =>
    listed(table.signals[signal]).map((phrase) => [wordsOf(phrase), signal] as const),
  )
  const idioms = listed(table.idioms)
  const plain = [...stop, ...generic, ...asking.flatMap(([words]) => words), ...idioms.flatMap(wordsOf)]
  const phrases = meaningsOf(pack, lang)
  const texts = textsOf(pack, lang)
  const own = [...phrases.map(([phrase]) => phrase), ...texts].flatMap(wordsOf)
  const stemOf = (word: string): string => stem(word, lang)
  const stemmed = (text: string): string[] => wordsOf(text).map(stemOf)
  const named = phrases.filter((phrase) => !isSaying(phrase)).map(([phrase]) => phrase)
  const content = [...named, ...texts]
    .flatMap(wordsOf)
    .filter((word) => !/^\d/.test(word) && !stop.has(fold(word)))
  return {
    stop: [...stop],
    generic: generic.map(stemOf),
    soft: soft.map(stemOf),
    placePrepositions: split(table.placePrepositions).map(fold),
    signals: asking.map(([words, signal]) => [words.map(fold), signal]),
    phrases: [
      ...idioms.map((phrase): Keyed<Meaning> => [stemmed(phrase), { type: 'idiom' }]),
      ...phrases.map(([phrase, meaning]): Keyed<Meaning> => [stemmed(phrase), meaning]),
    ],
    entryNames: [...pack.entries.values()].flatMap((entry) =>
      longNames(entry, lang, stop).map((name): Keyed<string> => [stemmed(name), `@${entry.id}`]),
    ),
    countUnits: countUnitsOf(pack, lang),
    // A slip is rather one of the pack's words than a word that hardly counts.
    surfaces: surfacesOf(plain, [...own, ...soft]),
    stems: [...new Set(content.map(stemOf))],
  }
}

/** A ring's phrase of several words: the `bridge` of `bridge the gap` is by itself no word that the report knows. */
const isSaying = ([phrase, { type }]: readonly [string, Meaning]): boolean =>
  type === 'concept' && wordsOf(phrase).length > 1

/** Folded → as written; of two the plain word's later spelling counts, of the pack's the first. */
function surfacesOf(plain: readonly string[], own: readonly string[]): [string, string][] {
  const surfaces = new Map(plain.map((word) => [fold(word), word]))
  for (const word of own) if (!surfaces.has(fold(word))) surfaces.set(fold(word), word)
  return [...surfaces]
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
