/** Words of care: the notes of the facts shown, each once, and that the report is of its year. */

import { notice } from '../answer/build.ts'
import type { Language, Notice } from '../answer/tree.ts'
import type { Fact, Pack } from '../pack/pack.ts'

const words = {
  da: { dated: (year: number) => `Rapporten er fra ${year}; nyere tal har den ikke.` },
  en: { dated: (year: number) => `The report is from ${year}; it has nothing newer.` },
} as const

/** Said once, on answers that a reader could take for today's. */
export const datedNotice = ({ report }: Pack, lang: Language): Notice =>
  notice(words[lang].dated(report.year))

/** The notes of the facts, each once. */
export const notesOf = (facts: readonly Fact[], lang: Language): Notice[] =>
  [...new Set(facts.flatMap(({ note }) => (note ? [note[lang]] : [])))].map((note) => notice(note))

export const noticesFor = (facts: readonly Fact[], pack: Pack, lang: Language): Notice[] => [
  ...notesOf(facts, lang),
  datedNotice(pack, lang),
]
