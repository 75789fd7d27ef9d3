/** One name of a thing, prepared for meeting what was typed. */

import type { Language } from '../answer/tree.ts'
import { fold, foldLoosely } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { wordTables } from '../language/tables/words.ts'
import { once } from '../once.ts'

export type Key = {
  readonly id: string
  readonly lang: Language
  /** The proper name, not an alias. */
  readonly isName: boolean
  readonly folded: string
  /** Æ, ø and å as typed without them; worked out when first asked for, as most questions never ask. */
  readonly loose: () => string
  /** Stems of its content words. */
  readonly stems: () => readonly string[]
}

/** Longer texts are no names. */
const longest = 300

/** The text's words, folded, with one space between them: letters and digits, everything else apart. */
export const foldedName = (text: string): string =>
  fold(text.slice(0, longest))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Words of the text in lower case, with æ, ø and å, as the stemmer wants them. */
const plainWords = (text: string): string[] =>
  text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')

export function createKey(id: string, lang: Language, text: string, isName: boolean): Key {
  const folded = foldedName(text)
  return {
    id,
    lang,
    isName,
    folded,
    loose: once(() => foldLoosely(folded)),
    stems: once(() => contentStems(text, lang)),
  }
}

const stops = { da: stopWords('da'), en: stopWords('en') } as const

function stopWords(lang: Language): ReadonlySet<string> {
  return new Set(wordTables[lang].stop.split(/\s+/).map(fold))
}

/** Folded stems of the content words; of all words where there is no other. */
export function contentStems(text: string, lang: Language): readonly string[] {
  const words = plainWords(text)
  const content = words.filter((word) => !stops[lang].has(fold(word)))
  return (content.length > 0 ? content : words).map((word) => stem(word, lang))
}
