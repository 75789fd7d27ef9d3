/** What one door shows of one answer, as a person reads it and as its platform judges it. */

import type { Answer, Language } from '../../src/answer/tree.ts'

export type Input = {
  readonly line: string
  /** Chosen by the person; null: that of the words. */
  readonly lang: Language | null
}

export type Surface = {
  readonly name: string
  /** All pages, without markup and buttons; null where the door does not read so much, or does not show all. */
  readonly words: string | null
  /** What the door says itself: numbers of pages, names of buttons; at a terminal also the words of pictures. */
  readonly own: readonly string[]
  /** What would call, lead or steer somebody. */
  readonly live: readonly string[]
  /** What the platform would not take. */
  readonly refused: readonly string[]
}

/** One input, answered, at every door. */
export type Shown = Input & { readonly answer: Answer; readonly surfaces: readonly Surface[] }

/** What must hold of anything shown; what does not, in words. */
export type Promised = (shown: Shown) => string[]

/** White space counts for nothing, nor does the place of a line break. */
export const squeezed = (words: string): string => words.replace(/\s+/g, '')

/** What steers a screen, turns the direction of writing, is half a character, or calls somebody anywhere. */
export const steering = (words: string): string[] =>
  [...words.matchAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|@(?:everyone|here)\b|<[!@#/?a-z]/giu)].map(
    ([sign]) => `steers: ${JSON.stringify(sign)}`,
  )
