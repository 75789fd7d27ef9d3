/** What a person sees of a terminal, and what does not fit on it. */

import stringWidth from 'string-width'
import type { Screen } from '../../src/surface/terminal/render.ts'

const esc = String.fromCharCode(27)

/** Colour is the one thing that steers a terminal here. */
export const withoutColour = (words: string): string =>
  words.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')

/** Lines wider than the screen, unless a single word is. */
export const tooWide = (words: string, { width }: Screen): string[] =>
  withoutColour(words)
    .split('\n')
    .filter(
      (line) =>
        (line.length > width || /[\u1100-\u1fff\u2e80-\uffff]/.test(line)) &&
        stringWidth(line) > width &&
        line
          .trim()
          // A word keeps its mark, and a list its sign.
          .replace(/^(•|\[\d+\]) | \[[\d, –]+\]$/g, '')
          .includes(' '),
    )
    .map((line) => `too wide: ${line}`)
