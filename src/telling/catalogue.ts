/** The list of all entries of a kind by chapter, for a command without a name. */

import { answered, next, paragraph } from '../answer/build.ts'
import type { Answer, Language, NonEmpty, Row } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import { entriesOf, namedExamples } from './examples.ts'
import { kindNames } from './kinds.ts'

const words = {
  da: {
    has: (count: number, name: string) => `Rapporten har ${count} ${name}, kapitel for kapitel:`,
    columns: ['Kapitel', 'Navn'],
  },
  en: {
    has: (count: number, name: string) => `The report has ${count} ${name}, chapter by chapter:`,
    columns: ['Chapter', 'Name'],
  },
} as const

export function listByChapter(command: string, kind: Kind, desk: Desk, lang: Language): Answer {
  const entries = entriesOf(desk, kind).toSorted((a, b) => chapterOf(a) - chapterOf(b))
  const columns: NonEmpty<string> = words[lang].columns
  return answered(
    lang,
    paragraph(words[lang].has(entries.length, kindNames[kind].many[lang])),
    { type: 'table', role: 'context', columns, rows: entries.map((entry) => rowOf(entry, lang)) },
    next(...namedExamples(command, kind, desk, lang)),
  )
}

const chapterOf = ({ chapters }: Entry): number => chapters[0] ?? 0

const rowOf = (entry: Entry, lang: Language): Row => ({
  cells: [String(chapterOf(entry)), entry.name[lang]],
  cites: entry.facts[0]?.cites.slice(0, 1) ?? [],
  figures: [],
})
