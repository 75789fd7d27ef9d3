/** Puts æ, ø and å back into a Danish text typed as a, o and a: `Hvor mange omrader star pa listen?` */

import { fold, foldLoosely } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import { tokenize } from '../language/token.ts'
import { longestWord, splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'

type Danish = Lexicon['da']

/** The text with the words so typed put right. Whoever writes one of these letters has them all: then nothing is changed. */
export function withLetters(text: string, { da }: Lexicon): string {
  if (/[æøå]/i.test(text)) return text
  const tokens = tokenize(text)
  const found = tokens.map(({ type, lower }) => (type === 'word' ? lettersOf(lower, da) : null))
  // `Pa` can be nothing else: then `far` is rather `får` as well, though the pack knows of fathers.
  const isSure = tokens.some(({ lower }, at) => found[at] !== null && !da.isRealWord(lower))
  let [said, end] = ['', 0]
  for (const [at, { type, lower, start, end: last, text: typed }] of tokens.entries()) {
    const meant = found[at] ?? (isSure && type === 'word' ? smallWordOf(lower, da) : null)
    said += text.slice(end, start) + (meant ?? typed)
    end = last
  }
  return said + text.slice(end)
}

/** The small word that differs in such letters alone; null for one that is small itself. */
function smallWordOf(word: string, { loosely, stop }: Danish): string | null {
  const surface = loosely(word)
  return surface !== undefined && stop.has(fold(surface)) && !stop.has(fold(word)) ? surface : null
}

/**
 * The word that differs in such letters alone. One that is the pack's or a small one as it stands is meant so; of any
 * other, `far` (father) as well, the known word is likelier than one that the pack never heard of.
 */
function lettersOf(word: string, da: Danish): string | null {
  if (!/[ao]/.test(word) || da.surfaces.has(fold(word))) return null
  const surface = da.loosely(word)
  if (surface !== undefined && foldLoosely(surface) === word && fold(surface) !== word) return surface
  if (isKnown(word, da)) return null
  const once = formsOf(word)
  const twice = once.length > most ? [] : once.flatMap(formsOf)
  return (
    [...once, ...twice].find((form) => isKnown(form, da)) ?? once.find((form) => isCompound(form, da)) ?? null
  )
}

const isKnown = (word: string, { surfaces, stems, soft, generic }: Danish): boolean =>
  surfaces.has(fold(word)) || [stems, soft, generic].some((all) => all.has(stem(word, 'da')))

/** Of words that there are: `kommunalvalget` is of no `vælget`. */
const isCompound = (word: string, { surfaces, stems, stop, isRealWord }: Danish): boolean =>
  splitCompound(
    word,
    (part) =>
      part.length > 2 &&
      !stop.has(fold(part)) &&
      (surfaces.has(fold(part)) || (stems.has(stem(part, 'da')) && isRealWord(part))),
  ) !== null

const letters: Readonly<Record<string, readonly string[]>> = { a: ['å', 'æ'], o: ['ø'] }

/** The word with one such letter put back, in each of the ways there are. */
const formsOf = (word: string): string[] =>
  word.length > longestWord
    ? []
    : [...word].flatMap((letter, at) =>
        (letters[letter] ?? []).map((back) => word.slice(0, at) + back + word.slice(at + 1)),
      )

/** Where there are more ways than these two letters at once are not tried: their number would be the square. */
const most = 10
