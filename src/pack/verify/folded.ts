/** The text edition as one line of running text, with the way back to every character of the print. */

import type { Span } from './place-printed.ts'

export type Folded = {
  readonly text: string
  /** For every character of `text`, its offset in the print. */
  readonly offsets: readonly number[]
}

/** White space becomes one space, and a word broken at the end of a line is joined. */
export function foldText(print: string): Folded {
  const offsets: number[] = []
  let text = ''
  const add = (character: string, offset: number) => {
    text += character
    offsets.push(offset)
  }
  for (let at = 0; at < print.length; at++) {
    const character = print[at] ?? ''
    if (character === '-') {
      const gap = /^-[ \t]*\r?\n\s*/.exec(print.slice(at, at + 40))?.[0]
      const next = gap === undefined ? '' : (print[at + gap.length] ?? '')
      const before = print[at - 1] ?? ''
      if (gap !== undefined && !/\p{L}/u.test(before)) add('-', at)
      else if (gap === undefined || !/\p{Ll}/u.test(next)) {
        add('-', at)
        continue
      }
      if (gap !== undefined) at += gap.length - 1
    } else if (!/\s/.test(character)) add(character, at)
    else if (!text.endsWith(' ')) add(' ', at)
  }
  return { text, offsets }
}

/** The place in the print of a stretch of the folded text. */
export function unfold({ offsets }: Folded, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}
