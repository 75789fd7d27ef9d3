/** The known words that the typed ones stand for. */

import type { Language } from '../answer/tree.ts'
import { otherLanguage } from '../language/other-language.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import { isAskedFor, isInPhrase, opensAsking } from './doubts.ts'
import type { Lexicon } from './lexicon.ts'
import type { Correction } from './meaning.ts'
import { resolveWord } from './resolve-word.ts'

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

type Resolved = { readonly words: readonly Word[]; readonly corrections: readonly Correction[] }

/** All words of the tokens but those that are taken, each resolved. */
export function resolveWords(
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
  { taken, numbers, spell = false }: Options,
): Resolved {
  const typed = tokens.flatMap((token, at) => {
    if (taken?.has(at) || (token.type === 'mark' && token.text !== '%')) return []
    const isNumber = token.type === 'number' || (numbers?.has(at) ?? false)
    // A name is somebody's: one slip of the pen is corrected, a likeness is not.
    const isName = at > 0 && /^\p{Lu}/u.test(token.text)
    const edits = !spell || isNumber ? 0 : isName ? 1 : 2
    return [{ token, at, isNumber, ...resolveWord(token.lower, lang, lexicon, edits, at === 0) }]
  })
  // Two slips side by side: each is seen beside what the other is taken for.
  const surfaces = typed.map(({ word, best }) => best ?? word)
  const corrections: Correction[] = []
  const words = typed.map(({ token, at, isNumber, word, slips, best, isKnown }, nth): Word => {
    const place = { at: nth, words: surfaces, lang, lexicon }
    const asked =
      slips.find((slip) => isAskedFor(slip, place)) ??
      (isKnown ? undefined : slips.find((slip) => opensAsking(slip, place) || isInPhrase(slip, place)))
    const mended = asked ?? best
    if (mended !== null && mended !== token.lower) corrections.push({ from: token.text, to: mended })
    const surface = mended ?? word
    return { token, at, surface, stems: [stem(surface, lang), stem(surface, otherLanguage[lang])], isNumber }
  })
  return { words, corrections }
}
