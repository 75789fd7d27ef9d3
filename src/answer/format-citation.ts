/** The wording of citations, the same on every surface. */

import type { Citation, Language } from './tree.ts'

const words = {
  da: { chapter: 'kap.', page: 's.', line: 'linje' },
  en: { chapter: 'ch.', page: 'p.', line: 'line' },
} as const

/** Complete enough to be pasted into a document and stand alone there. */
export const formatCitation = (citation: Citation, lang: Language): string =>
  `${citation.title[lang]}, ${formatPlace(citation, lang)}`

/** The place and the printed words, where the report is named beside it. */
export function formatPlace({ chapter, section, page, line, printed }: Citation, lang: Language): string {
  const { chapter: ch, page: p, line: l } = words[lang]
  return `${ch} ${chapter}, “${inSentenceCase(section)}”, ${p} ${page}, ${l} ${line}: “${printed}”`
}

/** Headings set in capitals are calmed down; others stay as printed. */
function inSentenceCase(heading: string): string {
  if (heading !== heading.toLocaleUpperCase('da')) return heading
  const lower = heading.toLocaleLowerCase('da')
  return lower.replace(/\p{L}/u, (first) => first.toLocaleUpperCase('da'))
}

/** Reference numbers as a reader sees them: `[1]`, `[1, 3]`, `[2–5]`. */
export function formatMarks(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  if (runs.length === 0) return ''
  return `[${runs.map(formatRun).join(', ')}]`
}

function formatRun([from, to]: readonly [number, number]): string {
  if (from === to) return String(from)
  return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
}
