/** Finds the printed form of a figure on its line, over line ends and broken words. */

import type { Edition } from './edition.ts'
import { lineBreakAt } from './line-break.ts'

/** Characters of the edition, `end` not included. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Where the words stand, beginning on the line. White space does not count, and neither does a hyphen at the end of
 * a line. Null if they do not stand there, or only as the middle of a longer word or number.
 */
export function placePrinted(edition: Edition, line: number, printed: string): Span | null {
  const start = edition.lineStarts[line - 1]
  if (start === undefined) return null
  const end = edition.lineStarts[line] ?? edition.text.length
  const wanted = printed.replace(/\s+/g, '')
  for (let at = start; at < end; at++) {
    if (edition.text[at] !== wanted[0]) continue
    const stop = matchEnd(edition.text, at, wanted)
    if (stop !== null && isWhole(edition.text, at, stop)) return { start: at, end: stop }
  }
  return null
}

/** Where the match ends, or null. */
function matchEnd(text: string, start: number, wanted: string): number | null {
  let at = start
  for (let next = 0; next < wanted.length; at++) {
    const character = text[at]
    if (character === undefined) return null
    if (character === wanted[next]) next += 1
    else if (!/\s/.test(character) && !lineBreakAt(text, at)) return null
  }
  return at
}

/** Neither end cuts a word or a number in two, and `8,1 %` is not printed where `8,1 %-point` is. */
function isWhole(text: string, start: number, end: number): boolean {
  const goesOn = lineBreakAt(text, end)?.joint === 'word'
  const points = text[end - 1] === '%' && /^\s*-\s*point/.test(text.slice(end, end + 20))
  return !goesOn && !points && !joins(text, start - 1, start) && !joins(text, end - 1, end)
}

function joins(text: string, left: number, right: number): boolean {
  const pair = text.slice(Math.max(0, left), right + 1)
  if (/^(\p{L}{2}|\d{2}|\p{L}\d|\d\p{L})$/u.test(pair)) return true
  // `5` is not printed in `5.973`, nor `8,1` in `18,12`.
  return /\d[.,]\d/.test(text.slice(Math.max(0, left - 1), right + 2)) && /[.,]/.test(pair)
}
