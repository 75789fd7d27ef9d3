/** The wording of citations, the same on every surface. */

import type { Citation, Language, NonEmpty } from './tree.ts'

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

const origin = {
  da: { source: 'Kilde', page: 's.', pages: 's.' },
  en: { source: 'Source', page: 'p.', pages: 'pp.' },
} as const

/** Where a picture draws from: `Kilde: Statusrapport 2010, kap. 3, s. 5–6; kap. 4, s. 9`. */
export function formatOrigin(cites: NonEmpty<Citation>, lang: Language): string {
  const places = new Map<string, Set<number>>()
  for (const { title, chapter, page } of cites) {
    const place = `${title[lang]}, ${words[lang].chapter} ${chapter}`
    places.set(place, (places.get(place) ?? new Set()).add(page))
  }
  const title = cites[0].title[lang]
  const parts = [...places].map(([place, pages], index) => {
    const { page, pages: several } = origin[lang]
    const short = index > 0 && place.startsWith(`${title}, `) ? place.slice(title.length + 2) : place
    return `${short}, ${pages.size > 1 ? several : page} ${formatNumbers([...pages])}`
  })
  return `${origin[lang].source}: ${parts.join('; ')}`
}

/** Headings set in capitals are calmed down; others stay as printed. */
function inSentenceCase(heading: string): string {
  if (heading !== heading.toLocaleUpperCase('da')) return heading
  const lower = heading.toLocaleLowerCase('da')
  return lower.replace(/\p{L}/u, (first) => first.toLocaleUpperCase('da'))
}

/** Reference numbers as a reader sees them: `[1]`, `[1, 3]`, `[2–5]`. */
export const formatMarks = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `[${formatNumbers(numbers)}]`

/** `1, 3–5` */
function formatNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(formatRun).join(', ')
}

function formatRun([from, to]: readonly [number, number]): string {
  if (from === to) return String(from)
  return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
}
