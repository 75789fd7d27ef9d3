/** The known words that the typed ones stand for. */

import type { Language } from '../answer/tree.ts'
import { fold, foldLoosely } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import type { Lexicon, Vocabulary } from './lexicon.ts'
import type { Correction } from './meaning.ts'
import { nearestSmall } from './spelling.ts'

/** One word of a text, as the reader knows it. */
export type Word = {
  readonly token: Token
  /** Its place among the tokens. */
  readonly at: number
  readonly surface: string
  /** In the text's language, then in the other. */
  readonly stems: readonly [own: string, other: string]
  readonly isNumber: boolean
}

export type Options = {
  /** Token places that periods already hold. */
  readonly taken?: ReadonlySet<number>
  /** Token places of number words and numerals: part of a name at most, never a topic. */
  readonly numbers?: ReadonlySet<number>
  /** Whether unknown words may be corrected; the pack's own words never are. */
  readonly spell?: boolean
}

export const otherLanguage = { da: 'en', en: 'da' } as const

/** A text's own language, then the other. */
export const ownFirst = (lang: Language): readonly [Language, Language] => [lang, otherLanguage[lang]]

type Resolved = { readonly words: readonly Word[]; readonly corrections: readonly Correction[] }

/** All words of the tokens but those that are taken, each resolved. */
export function resolveWords(
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
  { taken, numbers, spell = false }: Options,
): Resolved {
  const corrections: Correction[] = []
  const words: Word[] = []
  tokens.forEach((token, at) => {
    if (taken?.has(at) || (token.type === 'mark' && token.text !== '%')) return
    const isNumber = token.type === 'number' || (numbers?.has(at) ?? false)
    // A name is somebody's: one slip of the pen is corrected, a likeness is not.
    const isName = at > 0 && /^\p{Lu}/u.test(token.text)
    const edits = !spell || isNumber ? 0 : isName ? 1 : 2
    const { word: surface, corrected } = resolve(token.lower, lang, lexicon, edits)
    if (corrected) corrections.push({ from: token.text, to: surface })
    const stems = [stem(surface, lang), stem(surface, otherLanguage[lang])] as const
    words.push({ token, at, surface, stems, isNumber })
  })
  return { words, corrections }
}

const knowsStem = (found: string, { stems, generic, soft }: Vocabulary): boolean =>
  stems.has(found) || generic.has(found) || soft.has(found)

/** The known word a typed one stands for: itself, the same with æ ø å put back, or the nearest in spelling. */
function resolve(
  word: string,
  lang: Language,
  lexicon: Lexicon,
  edits: number,
): { readonly word: string; readonly corrected: boolean } {
  const folded = fold(word)
  const languages = ownFirst(lang)
  for (const language of languages) {
    const known = lexicon[language].surfaces.get(folded)
    if (known !== undefined) return { word: known, corrected: false }
  }
  const isKnownStem = languages.some((language) => knowsStem(stem(word, language), lexicon[language]))
  if (isKnownStem || edits === 0) return { word, corrected: false }
  for (const language of languages) {
    const loose = lexicon[language].loosely(word)
    if (loose !== undefined && word.length > 3) return { word: loose, corrected: false }
  }
  for (const language of languages) {
    const near = lexicon[language].spell(foldLoosely(word), edits)
    const found = near === null ? undefined : lexicon[language].loosely(near)
    if (found !== undefined) return { word: found, corrected: true }
  }
  const small = nearestSmall(folded, lexicon[lang].stop)
  return small === null
    ? { word, corrected: false }
    : { word: lexicon[lang].surfaces.get(small) ?? small, corrected: true }
}
