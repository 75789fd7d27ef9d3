/** All the pack's own words in one language: what its vocabulary is made of. */

import type { Language } from '../answer/tree.ts'
import type { Entry, Pack } from '../pack/pack.ts'

export const nameTexts = (entry: Entry, lang: Language): string[] => [
  entry.name[lang],
  ...entry.aliases[lang],
]

export const textsOf = (pack: Pack, lang: Language): string[] =>
  [...pack.entries.values()].flatMap((entry) => [
    ...nameTexts(entry, lang),
    ...(entry.description ? [entry.description[lang]] : []),
    ...entry.facts.flatMap((fact) => [fact.text[lang], ...fact.aliases[lang]]),
  ])
