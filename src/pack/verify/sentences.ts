/** Cuts the text edition into printed sentences, bullets, rows and headings. */

import type { Span } from './place-printed.ts'

/** A printed line with its place, blank lines left out. */
type Line = Span & { readonly text: string; readonly indented: boolean }

/** The sentence, bullet, heading or table row around an offset of the text. */
export function sentenceAt(text: string, offset: number): Span {
  const paragraph = paragraphs(linesAround(text, offset)).find(
    ({ start, end }) => start <= offset && offset <= end,
  )
  return paragraph ? withinStops(text, offset, paragraph) : { start: offset, end: offset }
}

/** No paragraph is longer. */
const reach = 4000

function linesAround(text: string, offset: number): Line[] {
  const lines: Line[] = []
  let start = text.lastIndexOf('\n', Math.max(0, offset - reach)) + 1
  while (start < text.length && start <= offset + reach) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const shown = line.trim()
    const indent = line.indexOf(shown)
    // A line without letters and digits is what is left of a drawing.
    if (/[\p{L}\d]/u.test(shown))
      lines.push({
        text: shown,
        start: start + indent,
        end: start + indent + shown.length,
        indented: indent > 0,
      })
    start = end + 1
  }
  return lines
}

function paragraphs(lines: readonly Line[]): Span[] {
  const spans: Span[] = []
  let bullet = false
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const last = spans.at(-1)
    if (above && last && !startsAnew(above, line, bullet)) {
      spans[spans.length - 1] = { start: last.start, end: line.end }
      continue
    }
    spans.push({ start: line.start, end: line.end })
    bullet = isBullet(line.text)
  }
  return spans
}

/** Whether a line does not go on with what the line above began. */
function startsAnew(above: Line, below: Line, inBullet: boolean): boolean {
  if (isBullet(below.text) || /^-(?!point)\p{L}/u.test(below.text)) return true
  const headings = [above, below].filter(({ text }) => isHeading(text)).length
  if (headings > 0) return headings === 1
  if (/^\d/.test(below.text) && /[.!?]$/.test(above.text)) return true
  // Rows of a table end with their numbers or marks and begin with a name or number.
  const row = /(\d|%|%-point|kr\.|\+)$|\s-$/.test(above.text)
  if (row && /^[\p{Lu}\d]/u.test(below.text)) return true
  if (!/^['’"“]?\p{Lu}/u.test(below.text)) return false
  // The first line of a page, or of a label, stands a space to the right. A bullet may end without a stop.
  return below.indented || /[.!?:)]$/.test(above.text) || (inBullet && !above.text.endsWith('-'))
}

const isBullet = (line: string): boolean => /^(•|\d+\))/.test(line)

/** Headings are printed in capitals. */
const isHeading = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)

/** A stop, a space and a capital; before a number only after a longer word, as `nov. 2006` is no end. */
const stops = /[.!?]['’”]?\s+(?=['’“]?\p{Lu})|(?<=\p{Ll}{4})[.!?]\s+(?=\d)/gu

/** Narrows a paragraph to the sentence around the offset. */
function withinStops(text: string, offset: number, { start, end }: Span): Span {
  let from = start
  for (const stop of text.slice(start, end).matchAll(stops)) {
    const after = start + stop.index + stop[0].length
    if (after > offset) return { start: from, end: start + stop.index + stop[0].trimEnd().length }
    from = after
  }
  return { start: from, end }
}
