/** Settles words that may be meant as typed or be a slip: a real word is mended only where its neighbours ask for another. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { Lexicon } from './lexicon.ts'
import type { Phrases } from './phrases.ts'

/** Another form of one word (`kriminelt`, `kriminelle`): the same but for three letters at the ends of both together. */
export function isOtherForm(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= 5 && one.length + other.length - 2 * same <= 3
}

type Place = {
  readonly at: number
  readonly words: readonly string[]
  readonly lang: Language
  readonly lexicon: Lexicon
}

/**
 * Whether the neighbours of a word, real or not, say that it must be `near`: it then belongs to a phrase that asks
 * (`hvor mane`) or to a name (`tsk force`).
 */
export function isAskedFor(near: string, { at, words, lang, lexicon }: Place): boolean {
  const { signals, entryNames } = lexicon[lang]
  return (
    spans(signals, at, keysOf(near, at, words, fold)) ||
    spans(
      entryNames,
      at,
      keysOf(near, at, words, (word) => stem(word, lang)),
    )
  )
}

/** Whether `near` would open the question with a word that asks (`Had er`). */
export const opensAsking = (near: string, { at, lang, lexicon }: Place): boolean =>
  at === 0 && lexicon[lang].signals.longest(0, (place) => (place === 0 ? [fold(near)] : [])) !== null

/** Whether a word of no language then belongs to a phrase of the pack; a real word may stand beside the same neighbours. */
export const isInPhrase = (near: string, { at, words, lang, lexicon }: Place): boolean =>
  spans(
    lexicon[lang].phrases,
    at,
    keysOf(near, at, words, (word) => stem(word, lang)),
  )

/** The key of each word, with `near` in its place. */
const keysOf =
  (near: string, at: number, words: readonly string[], key: (word: string) => string) =>
  (place: number): string[] => {
    const word = place === at ? near : words[place]
    return word === undefined ? [] : [key(word)]
  }

/** Phrases are at most this long before the word in doubt. */
const reach = 3

/** Whether a phrase of several words holds that place. */
function spans(table: Phrases<unknown>, at: number, keysAt: (at: number) => string[]): boolean {
  for (let start = Math.max(0, at - reach); start <= at; start += 1) {
    const { length } = table.longest(start, keysAt) ?? { length: 0 }
    if (length > 1 && start + length > at) return true
  }
  return false
}
