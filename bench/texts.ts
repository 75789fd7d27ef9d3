/** What other ways of finding are given of a pack: one text an entry, in both languages. */

import { wordsOf } from '../src/language/token.ts'
import type { Pack } from '../src/pack/pack.ts'

export type Text = { readonly id: string; readonly words: string }

/** `number` tells the entries of one pack from those of another. */
export const textsOf = ({ entries }: Pack, number: number): Text[] =>
  [...entries.values()].map(({ id, name, aliases, facts }) => ({
    id: `${number}/${id}`,
    words: (['da', 'en'] as const)
      .flatMap((lang) => [name[lang], ...aliases[lang], ...facts.map(({ text }) => text[lang])])
      .flatMap(wordsOf)
      .join(' '),
  }))
