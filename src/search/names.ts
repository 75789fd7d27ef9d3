/** Finds things by their names: as written, folded, inflected, begun, misspelt, or by some of their words. */

import type { Language } from '../answer/tree.ts'
import { foldLoosely } from '../language/fold.ts'
import { once } from '../once.ts'
import { contentStems, createKey, foldedName, type Key } from './key.ts'
import { createRespeller } from './respell.ts'

/** A thing with its names in both languages, the proper name first. */
export type Named = { readonly id: string; readonly names: { readonly [L in Language]: readonly string[] } }

/** How a name was met, the surest first. */
export const strengths = [
  'name',
  'alias',
  'loose',
  'inflected',
  'words',
  'prefix',
  'subset',
  'typo',
  'none',
] as const
export type Strength = (typeof strengths)[number]

export type Match = {
  readonly strength: Strength
  readonly ids: readonly string[]
  /** What was read instead of what was typed. */
  readonly read: string | null
}

export type Names = {
  /** The things that the words name, by the surest road that leads anywhere. */
  match(words: string, lang: Language): Match
  /** Things that share some words with what was typed, most words first. */
  near(words: string, lang: Language): readonly string[]
}

export function createNames(things: readonly Named[]): Names {
  const keys = things.flatMap(keysOf)
  const byFolded = new Map<string, Key[]>()
  for (const key of keys) {
    const known = byFolded.get(key.folded)
    if (known) known.push(key)
    else byFolded.set(key.folded, [key])
  }
  const respell = createRespeller(byFolded.keys())
  return {
    match(words, lang) {
      const met = meet(words, lang, byFolded.get(foldedName(words)) ?? keys)
      if (met) return { ...met, read: null }
      const read = respell(words)
      const again = read === null ? null : meet(read, lang, keys)
      return again ? { strength: 'typo', ids: again.ids, read } : { strength: 'none', ids: [], read: null }
    },
    near: (words, lang) => near(words, lang, keys),
  }
}

const keysOf = (thing: Named): Key[] =>
  spelt(thing).map(({ lang, text, isName }) => createKey(thing.id, lang, text, isName))

export type Spelt = { readonly lang: Language; readonly text: string; readonly isName: boolean }

/** All that a thing is called; its id is written in English. */
export function spelt({ id, names }: Named): Spelt[] {
  const own = (['da', 'en'] as const).flatMap((lang) =>
    names[lang].map((text, at) => ({ lang, text, isName: at === 0 })),
  )
  return [...own, { lang: 'en', text: id.replace(/[/-]/g, ' '), isName: false }]
}

type Met = { readonly strength: Strength; readonly ids: readonly string[] }

/** The own language before the other wherever both have a hit. */
function meet(words: string, lang: Language, keys: readonly Key[]): Met | null {
  const typed = foldedName(words)
  if (typed === '') return null
  const loose = foldLoosely(typed)
  const stemmed = { da: once(() => contentStems(words, 'da')), en: once(() => contentStems(words, 'en')) }
  const stemsFor = ({ lang: spoken }: Key): readonly string[] => stemmed[spoken]()
  const may = (key: Key): boolean => stemsFor(key).every((word) => mayHold(key, word))
  const roads: readonly (readonly [Strength, (key: Key) => boolean])[] = [
    ['name', (key) => key.isName && key.folded === typed],
    ['alias', (key) => key.folded === typed],
    ['loose', (key) => key.loose() === loose],
    ['inflected', (key) => may(key) && key.stems().join(' ') === stemsFor(key).join(' ')],
    ['words', (key) => may(key) && sameWords(key.stems(), stemsFor(key))],
    ['prefix', (key) => beginsWith(key.folded, typed)],
    ['subset', (key) => may(key) && holdsAll(key.stems(), stemsFor(key))],
  ]
  for (const [strength, isMet] of roads) {
    const met = keys.filter(isMet)
    const own = met.filter((key) => key.lang === lang)
    const ids = new Set((own.length > 0 ? own : met).map(({ id }) => id))
    if (ids.size > 0) return { strength, ids: [...ids] }
  }
  return null
}

/** Half a word must be long enough to mean something. */
const beginsWith = (name: string, typed: string): boolean =>
  name.startsWith(typed) && (typed.length > 4 || name[typed.length] === ' ')

/** Cheap and never wrong about a no: stems keep the first letters of their words. */
const mayHold = ({ folded }: Key, stem: string): boolean => {
  const start = stem.slice(0, 3)
  return folded.startsWith(start) || folded.includes(` ${start}`)
}

const holdsAll = (key: readonly string[], typed: readonly string[]): boolean =>
  typed.length > 0 && typed.every((word) => key.includes(word))

const sameWords = (key: readonly string[], typed: readonly string[]): boolean =>
  key.length === typed.length && holdsAll(key, typed) && holdsAll(typed, key)

function near(words: string, lang: Language, keys: readonly Key[]): readonly string[] {
  const shared = new Map<string, number>()
  const stems = { da: contentStems(words, 'da'), en: contentStems(words, 'en') }
  for (const key of keys) {
    const typed = stems[key.lang].filter((word) => mayHold(key, word))
    if (typed.length === 0) continue
    const held =
      key.stems().filter((word) => typed.includes(word)).length /
      Math.max(key.stems().length, stems[key.lang].length)
    const score = key.lang === lang ? held : held * 0.9
    if (score > (shared.get(key.id) ?? 0)) shared.set(key.id, score)
  }
  return [...shared].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
