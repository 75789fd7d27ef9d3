/** The printed sentence around a citation, as a person would copy it. */

import type { Citation } from '../../answer/tree.ts'
import { type Edition, editionOf } from './edition.ts'
import { type LineBreak, lineBreakAt } from './line-break.ts'
import { placePrinted, type Span } from './place-printed.ts'
import { sentenceAt } from './sentences.ts'

/** Longer sentences are cut around the citation, between words. */
const longestQuote = 400

/** The sentence in the text edition, or null where the printed words do not stand on their line. */
export const quoteOf = (citation: Pick<Citation, 'line' | 'printed'>, text: string): string | null =>
  createQuoter(editionOf(text))(citation)

/** Quotes from one edition. */
export function createQuoter(
  edition: Edition,
): (citation: Pick<Citation, 'line' | 'printed'>) => string | null {
  return ({ line, printed }) => {
    const span = placePrinted(edition, line, printed)
    if (!span) return null
    const sentence = sentenceAt(edition.text, span.start)
    const whole = { start: sentence.start, end: Math.max(sentence.end, span.end) }
    return shorten(edition.text, whole, span)
  }
}

/** Joins the lines; if that is too long, keeps whole words on both sides of the citation. */
function shorten(text: string, { start, end }: Span, cited: Span): string {
  const middle = joinLines(text, cited.start, cited.end)
  const before = joinLines(text, start, cited.start)
  const after = joinLines(text, cited.end, end)
  const quote = joinLines(text, start, end).trim()
  if (quote.length <= longestQuote) return quote.replace(/^• ?/, '')
  const room = longestQuote - middle.length
  const left = Math.max(room / 2, room - after.length)
  const kept = before.length <= left ? before : before.slice(before.indexOf(' ', before.length - left))
  const rest = room - kept.length
  const tail = after.length <= rest ? after : after.slice(0, after.lastIndexOf(' ', rest))
  const dots = (cut: boolean) => (cut ? '…' : '')
  return `${dots(kept !== before)}${`${kept}${middle}${tail}`.trim()}${dots(tail !== after)}`.replace(
    /^• ?/,
    '',
  )
}

/** Lines as running text: a word broken at a line end is one word again, white space is one space. */
function joinLines(text: string, start: number, end: number): string {
  let joined = ''
  for (let at = start; at < end; at++) {
    const lineBreak = text[at] === '-' ? lineBreakAt(text, at) : null
    if (!lineBreak || lineBreak.next > end) joined += text[at]
    else {
      joined += lineBreak.joint === 'coupling' ? '- ' : keepsHyphen(text, at, lineBreak) ? '-' : ''
      at = lineBreak.next - 1
    }
  }
  return joined.replace(/\s+/g, ' ')
}

/** A word that is printed with its hyphen elsewhere, and never without, keeps it. */
function keepsHyphen(text: string, at: number, { next, joint }: LineBreak): boolean {
  if (joint === 'hyphen') return true
  const head = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const tail = /^\p{L}+/u.exec(text.slice(next, next + 40))?.[0] ?? ''
  return text.includes(`${head}-${tail}`) && !text.includes(`${head}${tail}`)
}
