/** Finds a chapter by its number, its heading or one of its sections. */

import type { Language } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import type { ReportFile } from '../pack/schema.ts'
import { createNames } from './names.ts'

type Chapter = ReportFile['chapters'][number]

/** All that could be meant; none when nothing is called that. */
export function findChapters(words: string, { report }: Pack, lang: Language): Chapter[] {
  const number = /^[\p{L}\s.]{0,12}(\d{1,3})\.?$/u.exec(words.trim())?.[1]
  if (number !== undefined) return report.chapters.filter((chapter) => chapter.number === Number(number))
  const names = createNames(
    report.chapters.map((chapter) => ({ id: String(chapter.number), names: namesOf(chapter) })),
  )
  const { ids } = names.match(words, lang)
  return report.chapters.filter((chapter) => ids.includes(String(chapter.number)))
}

const namesOf = ({ heading, name, sections }: Chapter) => ({
  da: [
    name.da,
    heading.replace(/^\d+\.\s*/, ''),
    ...sections.flatMap((section) => [section.name.da, section.heading]),
  ],
  en: [name.en, ...sections.map((section) => section.name.en)],
})
