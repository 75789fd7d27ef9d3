/** Finds the noun a question turns on, and puts a strange one in its place. */

import type { Language } from '../../src/answer/tree.ts'
import { wordTables } from '../../src/language/tables/words.ts'
import { type Token, tokenize } from '../../src/language/token.ts'
import type { Entry, Pack } from '../../src/pack/pack.ts'

export type WithNoun = (ask: string, entry: Entry, lang: Language, noun: string) => string | null

/** The word that names the entry and the fewest others becomes the strange noun; null when no word names it. */
export function createWithNoun(pack: Pack): WithNoun {
  const readings = { da: readingOf(pack, 'da'), en: readingOf(pack, 'en') }
  return (ask, entry, lang, noun) => {
    const { named, skipped } = readings[lang]
    const entriesOf = ({ lower }: Token): ReadonlySet<string> => named.get(beginning(lower)) ?? new Set()
    const [rarest] = tokenize(ask)
      .filter(({ type, lower }) => type === 'word' && lower.length > 3 && !skipped.has(beginning(lower)))
      .filter((word) => entriesOf(word).has(entry.id))
      .sort((a, b) => entriesOf(a).size - entriesOf(b).size || b.lower.length - a.lower.length)
    return rarest ? `${ask.slice(0, rarest.start)}${noun}${ask.slice(rarest.end)}` : null
  }
}

type Reading = {
  /** Beginning of a word → the entries that are named with it. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  /** Beginnings of words that are no topic: groups, places, and the plain words of the language. */
  readonly skipped: ReadonlySet<string>
}

function readingOf(pack: Pack, lang: Language): Reading {
  const named = new Map<string, Set<string>>()
  for (const entry of pack.entries.values())
    for (const word of namingWords(entry, lang)) {
      const entries = named.get(beginning(word)) ?? new Set()
      named.set(beginning(word), entries.add(entry.id))
    }
  const codes = [...pack.codeLists.values()].flatMap((list) => [...list.codes.values()])
  const { stop, generic, signals } = wordTables[lang]
  const plain = [stop, generic, doing[lang], ...Object.values(signals)].flatMap((words) =>
    words.split(/[\s,]+/),
  )
  const groups = codes.flatMap((code) => namingWords(code, lang))
  return { named, skipped: new Set([...plain, ...groups].map(beginning)) }
}

const namingWords = ({ name, aliases }: Pick<Entry, 'name' | 'aliases'>, lang: Language): string[] =>
  [name[lang], ...aliases[lang]].flatMap((words) => tokenize(words).map(({ lower }) => lower))

/** Long enough to tell words apart, short enough to hold for their forms. */
const beginning = (word: string): string => word.slice(0, 5)

/** Verbs and adjectives that entries are named with: to swap one for a noun makes no question. */
const doing = {
  da: 'fuldfører gennemfører fuldføre gennemføre deltager oplever oplevet varer utrygge udsatte involverede særlig ramte sigtet afvist',
  en: 'special finishing finish complete completing started getting leaving faced worse hardest badly charged upper past final deprived troubled studying',
} as const
