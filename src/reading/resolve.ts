/** The known words that the typed ones stand for. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import { isAskedFor, isInPhrase, isOtherForm, opensAsking } from './doubts.ts'
import { isKnownWord, knowsStem, nearerThan } from './known-words.ts'
import type { Lexicon, Vocabulary } from './lexicon.ts'
import type { Correction } from './meaning.ts'
import { nearSmall, struckOnce } from './spelling.ts'

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
  const typed = tokens.flatMap((token, at) => {
    if (taken?.has(at) || (token.type === 'mark' && token.text !== '%')) return []
    const isNumber = token.type === 'number' || (numbers?.has(at) ?? false)
    // A name is somebody's: one slip of the pen is corrected, a likeness is not.
    const isName = at > 0 && /^\p{Lu}/u.test(token.text)
    const edits = !spell || isNumber ? 0 : isName ? 1 : 2
    return [{ token, at, isNumber, ...resolve(token.lower, lang, lexicon, edits, at === 0) }]
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

/** The stemmer forgives a slip (`forskelllen`); what looks for whole words does not. */
const sameStem = (word: string, language: Language, lexicon: Lexicon): string | undefined =>
  lexicon[language].spell(word, 1).find((other) => stem(other, language) === stem(word, language))

/** A short first word that asks nothing, such as the `had` of `Had er …`, may be a slip for one that does. */
const mayBeAsking = (word: string, { stop, signals }: Vocabulary): boolean =>
  word.length < 5 &&
  !stop.has(fold(word)) &&
  signals.longest(0, (place) => (place === 0 ? [fold(word)] : [])) === null

type Reading = {
  /** The word itself; æ, ø and å put back are no correction. */
  readonly word: string
  /** What it may be a slip for, the likeliest first. */
  readonly slips: readonly string[]
  /** What it is taken for where nothing else helps; null for a real word: it is meant, though the pack does not know it. */
  readonly best: string | null
  /** A known word: only the words beside it can make it a slip. */
  readonly isKnown: boolean
}

const asTyped = (word: string): Reading => ({ word, slips: [], best: null, isKnown: true })

/** The known word a typed one stands for, itself or with æ ø å put back, or those it may be a slip for. */
function resolve(word: string, lang: Language, lexicon: Lexicon, edits: number, isFirst: boolean): Reading {
  const languages = ownFirst(lang)
  const [own, other] = languages.map((language) => lexicon[language].surfaces.get(fold(word)))
  const known = own ?? other
  if (known !== undefined)
    return isFirst && edits > 0 && mayBeAsking(word, lexicon[lang])
      ? { word: known, slips: lexicon[lang].spell(word, edits), best: null, isKnown: true }
      : asTyped(known)
  const isReal = lexicon[lang].isRealWord(word)
  // Everyday words of the other language are more likely a slip in this one: `haev` is no Danish `hæv` in an English question.
  const knowing = languages.find((language) =>
    language === lang
      ? knowsStem(stem(word, language), lexicon[language])
      : lexicon[language].stems.has(stem(word, language)),
  )
  if (edits === 0 || (knowing && isReal)) return asTyped(word)
  if (knowing) {
    // `Bak in 2006`: a short word of the other language alone is more likely a slip in this one.
    const [own] =
      isReal || (knowing === lang ? word.length < 8 : word.length > 4) ? [] : lexicon[lang].spell(word, 1)
    const same = sameStem(word, knowing, lexicon) ?? own ?? word
    return { word: same, slips: lexicon[lang].spell(word, 1), best: same, isKnown: false }
  }
  const loose = word.length > 3 ? languages.map((language) => lexicon[language].loosely(word)) : []
  const found = loose.find((other) => other !== undefined)
  if (found !== undefined && !isReal) return asTyped(found)
  const once = isReal ? [] : struckOnce(word).filter((single) => isKnownWord(single, lang, lexicon))
  const slips = [
    ...once,
    ...(found === undefined ? [] : [found]),
    ...languages.flatMap((language) => lexicon[language].spell(word, edits)),
  ]
  const nearer = isReal || edits < 2 ? undefined : nearerThan(slips[0], word, lang, lexicon)
  if (nearer !== undefined) return { word: nearer, slips, best: nearer, isKnown: false }
  const small = nearSmall(fold(word), lexicon[lang].stop).map(
    (other) => lexicon[lang].surfaces.get(other) ?? other,
  )
  const [likeliest] = slips
  const isSoft = likeliest !== undefined && lexicon[lang].soft.has(stem(likeliest, lang))
  // Of two words that ask nothing the nearer one.
  const best = (likeliest === undefined || isSoft) && small.length === 1 ? small[0] : likeliest
  const isMeant = best === undefined || (isReal && (isSoft || !isOtherForm(word, best)))
  return { word, slips: [...slips, ...small], best: isMeant ? null : best, isKnown: false }
}
