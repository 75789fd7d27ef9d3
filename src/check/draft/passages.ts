/** Cuts a draft into what is read by itself: where its language changes, and each cell of a table with what it is told by. */

import type { Language } from '../../answer/tree.ts'
import { voteLanguage } from '../../language/vote.ts'
import { type Cell, type Extent, type Table, tablesIn } from './tables.ts'

/** A piece of the draft; `start` is where its text would begin in the draft, `own` what of it stands there and is checked. */
export type Passage = {
  readonly text: string
  readonly start: number
  readonly lang: Language
  readonly own: Extent
}

/** Fewer letters than this tell no language of their own. */
const least = 60

/** The draft in one piece, or as many as it changes its language, and then the cells of its tables. */
export function passagesOf(draft: string, lang: Language): Passage[] {
  const tables = tablesIn(draft)
  return [
    ...byLanguage(withoutTables(draft, tables), lang),
    ...tables.flatMap((table) => {
      const title = titleOf(table, draft)
      const own = voteLanguage(`${title} ${draft.slice(table.from, table.to)}`) ?? lang
      return table.cells.map((cell) => cellPassage(cell, title, draft, own))
    }),
  ]
}

/** Paragraphs that tell no language go with the ones before. */
function byLanguage(draft: string, lang: Language): Passage[] {
  const passages: Passage[] = []
  for (const { 0: text, index } of draft.matchAll(/[^\n]*\n*/g)) {
    if (text === '') continue
    const own = (text.length < least ? null : voteLanguage(text)) ?? passages.at(-1)?.lang ?? lang
    const before = passages.at(-1)
    const span = { from: before?.lang === own ? before.own.from : index, to: index + text.length }
    if (before?.lang === own)
      passages[passages.length - 1] = { ...before, text: before.text + text, own: span }
    else passages.push({ text, start: index, lang: own, own: span })
  }
  return passages
}

/** With line breaks in their place, which end the paragraph before them and move nothing. */
function withoutTables(draft: string, tables: readonly Table[]): string {
  const pieces = tables.map(
    ({ from, to }, nth) => draft.slice(tables[nth - 1]?.to ?? 0, from) + '\n'.repeat(to - from),
  )
  return pieces.join('') + draft.slice(tables.at(-1)?.to ?? 0)
}

const longestTitle = 120

/** The line that stands right above the table. */
function titleOf({ from }: Table, draft: string): string {
  const above = draft.slice(Math.max(0, from - 2 * longestTitle), from).trimEnd()
  const line = above.slice(above.lastIndexOf('\n') + 1).trim()
  return line.length <= longestTitle ? line : ''
}

/** `1st quarter 2010, unemployed: 5,922`, under the table's title. */
function cellPassage({ from, to, heads }: Cell, title: string, draft: string, lang: Language): Passage {
  const told = heads.length > 0 ? `${title}\n\n${heads.join(', ')}: ` : ''
  return { text: told + draft.slice(from, to), start: from - told.length, lang, own: { from, to } }
}
