/** The terminal's colours, or none. */

import { styleText } from 'node:util'

const styles = {
  strong: ['bold'],
  quiet: ['dim'],
  type: ['cyan'],
  care: ['yellow'],
  wrong: ['red'],
  right: ['green'],
} as const

/** What a piece of text is, whatever colour that has. */
export type Style = keyof typeof styles | 'plain'

export type Paint = (words: string, style: Style) => string

/** With colour, every piece carries its own codes; without, words stay as they are. */
export const createPaint =
  (colour: boolean): Paint =>
  (words, style) =>
    !colour || style === 'plain' || words === ''
      ? words
      : styleText([...styles[style]], words, { validateStream: false })
