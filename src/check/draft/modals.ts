/** Whether a clause tells what shall, should or may be, and not what is. */

import type { Language } from '../../answer/tree.ts'
import { wordTables } from '../../language/tables/words.ts'
import { aims } from '../../language/words/aiming-words.ts'

const wordsFor = (lang: Language): ReadonlySet<string> => new Set(wordTables[lang].modals.split(' '))

const modals = { da: wordsFor('da'), en: wordsFor('en') } as const

export const isModal = (words: readonly string[], lang: Language): boolean =>
  words.some((word) => modals[lang].has(word))

/** The same of a sentence in which `to` only says whom something goes to: `gave 28 million to …`. */
export const isPromised = (words: readonly string[], lang: Language): boolean =>
  isModal(
    words.filter((word) => word !== 'to'),
    lang,
  )

/** Of what shall, should or is wanted to be. */
export const saysAim = (words: readonly string[]): boolean => words.some((word) => aims.has(word))
