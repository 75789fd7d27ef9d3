/** Understands a text word by word: groups and places, units, topic words, filler; the same for pack and question. */

import type { Language } from '../answer/tree.ts'
import type { Token } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import { type NameItem, namesOf } from './entry-names.ts'
import { itemsOf } from './items.ts'
import type { Lexicon } from './lexicon.ts'
import type { Correction, Item, SignalItem } from './meaning.ts'
import { type Options, resolveWords } from './resolve.ts'
import { signalsInParts, signalsOf } from './signals.ts'

export type Scan = {
  readonly items: readonly Item[]
  readonly signals: readonly SignalItem[]
  readonly names: readonly NameItem[]
  readonly corrections: readonly Correction[]
}

export function scan(
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
  options: Options = {},
): Scan {
  const { words, corrections } = resolveWords(tokens, lang, lexicon, options)
  const items = itemsOf({ tokens, words, lang, lexicon })
  // The `ikke` of a group's name denies nothing.
  const inGroup = placesOf(items.filter(({ type, first, last }) => type === 'facet' && last > first))
  return {
    items,
    signals: [
      ...signalsOf(words, tokens, lexicon[lang]).filter(({ first }) => !inGroup.has(first)),
      ...signalsInParts(items, lexicon.da),
    ],
    names: namesOf(words, lang, lexicon),
    corrections,
  }
}
