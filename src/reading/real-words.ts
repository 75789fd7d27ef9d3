/** The words of the languages themselves, in the pack or not: a word that somebody may have meant is not mended. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../answer/tree.ts'
import { type WordSet, wordsFromBytes } from '../language/word-set.ts'
import { late } from '../once.ts'

export type RealWords = Readonly<Record<Language, WordSet>>

/** Every unknown word counts as misspelt. */
export const noRealWords: RealWords = { da: () => false, en: () => false }

/** What a build wrote into the folder; each language's file is read when the first unknown word comes, and must be there. */
export const openRealWords = (folder: string): RealWords => ({
  da: late(() => wordsFromBytes(readFileSync(join(folder, 'words.da.bin')))),
  en: late(() => wordsFromBytes(readFileSync(join(folder, 'words.en.bin')))),
})
