/** The known word that one typed word stands for, or those that it may be a slip for. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { otherLanguage, ownFirst } from '../language/other-language.ts'
import { stem } from '../language/stem.ts'
import { isOtherForm } from './doubts.ts'
import { isKnownWord, knowsStem, nearerThan } from './known-words.ts'
import type { Lexicon, Vocabulary } from './lexicon.ts'
import { nearSmall, struckOnce } from './spelling.ts'

export type WordReading = {
  /** The word itself; æ, ø and å put back are no correction. */
  readonly word: string
  /** What it may be a slip for, the likeliest first. */
  readonly slips: readonly string[]
  /** What it is taken for where nothing else helps; null for a real word: it is meant, though the pack does not know it. */
  readonly best: string | null
  /** A known word: only the words beside it can make it a slip. */
  readonly isKnown: boolean
}

const asTyped = (word: string): WordReading => ({ word, slips: [], best: null, isKnown: true })

/** The word itself where it is known or real, with æ ø å put back where it lacks them, else a guess: `arbejdsløshde` is taken for `arbejdsløshed`. */
export function resolveWord(
  word: string,
  lang: Language,
  lexicon: Lexicon,
  edits: number,
  isFirst: boolean,
): WordReading {
  const [own, other] = ownFirst(lang).map((language) => lexicon[language].surfaces.get(fold(word)))
  const known = own ?? other
  if (known !== undefined)
    return isFirst && edits > 0 && mayBeAsking(word, lexicon[lang])
      ? { word: known, slips: lexicon[lang].spell(word, edits), best: null, isKnown: true }
      : asTyped(known)
  const isReal = lexicon[lang].isRealWord(word)
  const knowing = languageKnowing(word, lang, lexicon)
  if (edits === 0 || (knowing && isReal)) return asTyped(word)
  if (knowing) {
    const same = sameStem(word, knowing, lexicon) ?? likelierSlip(word, knowing, lang, lexicon) ?? word
    return { word: same, slips: lexicon[lang].spell(word, 1), best: same, isKnown: false }
  }
  const loose = looselyKnown(word, lang, lexicon)
  return loose !== undefined && !isReal ? asTyped(loose) : misspelt(word, loose, lang, lexicon, edits)
}

/** Everyday words of the other language are more likely a slip in this one: `haev` is no Danish `hæv` in an English question. */
const languageKnowing = (word: string, lang: Language, lexicon: Lexicon): Language | undefined => {
  if (knowsStem(stem(word, lang), lexicon[lang])) return lang
  const other = otherLanguage[lang]
  return lexicon[other].stems.has(stem(word, other)) ? other : undefined
}

/** The known word of the same stem: the stemmer forgives a slip (`forskelllen`); what looks for whole words does not. */
const sameStem = (word: string, language: Language, lexicon: Lexicon): string | undefined =>
  lexicon[language].spell(word, 1).find((other) => stem(other, language) === stem(word, language))

/** `Bak in 2006`: a short word of the other language alone is more likely a slip in this one, as is a long one that no list of words has. */
const likelierSlip = (
  word: string,
  knowing: Language,
  lang: Language,
  lexicon: Lexicon,
): string | undefined =>
  (knowing === lang ? word.length >= longWord : word.length <= shortWord)
    ? lexicon[lang].spell(word, 1)[0]
    : undefined

const longWord = 8
const shortWord = 4

/** A short first word that asks nothing, such as the `had` of `Had er …`, may be a slip for one that does. */
const mayBeAsking = (word: string, { stop, signals }: Vocabulary): boolean =>
  word.length < 5 &&
  !stop.has(fold(word)) &&
  signals.longest(0, (place) => (place === 0 ? [fold(word)] : [])) === null

/** The word with its æ, ø and å. */
const looselyKnown = (word: string, lang: Language, lexicon: Lexicon): string | undefined =>
  word.length > 3
    ? ownFirst(lang)
        .map((language) => lexicon[language].loosely(word))
        .find((found) => found !== undefined)
    : undefined

/** What an unknown word is taken for: a nearer word of the report, else the likeliest; a real word is meant as it stands unless it is another form of that. */
function misspelt(
  word: string,
  loose: string | undefined,
  lang: Language,
  lexicon: Lexicon,
  edits: number,
): WordReading {
  const isReal = lexicon[lang].isRealWord(word)
  const slips = slipsOf(word, loose, lang, lexicon, edits)
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

/** Known words that it may be a slip for, the likeliest first. */
function slipsOf(
  word: string,
  loose: string | undefined,
  lang: Language,
  lexicon: Lexicon,
  edits: number,
): string[] {
  const once = lexicon[lang].isRealWord(word)
    ? []
    : struckOnce(word).filter((single) => isKnownWord(single, lang, lexicon))
  return [
    ...once,
    ...(loose === undefined ? [] : [loose]),
    ...ownFirst(lang).flatMap((language) => lexicon[language].spell(word, edits)),
  ]
}
