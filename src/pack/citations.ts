/** Completes the citations of a pack: chapter, section and page follow from the line. */

import type { Citation } from '../answer/tree.ts'
import type { ReportFile } from './schema.ts'

/** What an author writes of a citation. */
export type CiteFile = { readonly line: number; readonly printed: string }

/** Where a line of the text edition stands; null for a line that is not in it. */
export type Place = { readonly chapter: number; readonly section: string; readonly page: number }

/** The chapter, section and page that hold a line: the last of each to begin at or before it. */
export function placeOf(report: ReportFile, line: number): Place | null {
  if (line > report.lines) return null
  const chapter = report.chapters.findLast((candidate) => candidate.line <= line)
  const section = chapter?.sections.findLast((candidate) => candidate.line <= line)
  const page = report.pages.findLastIndex((first) => first <= line) + 1
  if (!chapter || page === 0) return null
  return { chapter: chapter.number, section: section?.heading ?? chapter.heading, page }
}

/** The whole citation of the fact `id`; a line outside the edition gets place 0, which a check reports. */
export function citationOf(report: ReportFile, id: string, { line, printed }: CiteFile): Citation {
  const place = placeOf(report, line) ?? { chapter: 0, section: '', page: 0 }
  return {
    id,
    report: report.id,
    title: report.short,
    ...place,
    line,
    printed: printed.replace(/\s+/g, ' ').trim(),
  }
}
