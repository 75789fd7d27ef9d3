/** Whether a sentence tells what something is called of which a question only says what it is for. */

import type { Language } from '../../answer/tree.ts'
import type { Claim, Entry } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** `What is the scheme called that is to …?` of a sentence that says the scheme's name; not where that is said, or names of several are asked for. */
export const tellsName = ({ entry }: Card, { text }: Claim, { names, numbers }: Asked): boolean =>
  entry.kind === 'initiative' &&
  numbers.length === 0 &&
  !names.some(({ concept }) => concept === `@${entry.id}`) &&
  languages.every((lang) => text[lang].includes(shortName(entry, lang)))

const languages: readonly Language[] = ['da', 'en']

/** `SOL (Skole Og Læring)` is called SOL. */
const shortName = ({ name }: Entry, lang: Language): string => name[lang].replace(/ \(.*$/, '')
