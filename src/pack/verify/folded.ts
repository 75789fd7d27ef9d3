/** The text edition as one line of running text, with the way back to every character of the print. */

import { lineBreakAt } from './line-break.ts'
import type { Span } from './place-printed.ts'

export type Folded = {
  readonly text: string
  /** For every character of `text`, its offset in the print. */
  readonly offsets: readonly number[]
}

/** White space becomes one space, and a word broken at the end of a line is joined. */
export function foldText(print: string): Folded {
  const characters: string[] = []
  const offsets: number[] = []
  const add = (character: string, offset: number) => {
    characters.push(character)
    offsets.push(offset)
  }
  for (let at = 0; at < print.length; at++) {
    const character = print[at] ?? ''
    const lineBreak = character === '-' ? lineBreakAt(print, at) : null
    if (lineBreak) {
      if (lineBreak.joint !== 'word') add('-', at)
      if (lineBreak.joint === 'coupling') add(' ', at)
      at = lineBreak.next - 1
    } else if (!/\s/.test(character)) add(character, at)
    else if (characters.at(-1) !== ' ') add(' ', at)
  }
  return { text: characters.join(''), offsets }
}

/** The place in the print of a stretch of the folded text. */
export function unfold({ offsets }: Folded, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}
