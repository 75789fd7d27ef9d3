/** A person's own words, shown back or found unreadable. */

import { echo, invalid, next, paragraph } from '../answer/build.ts'
import { cleanLine } from '../answer/clean.ts'
import type { Inline, Invalid, Language, NonEmpty, Paragraph } from '../answer/tree.ts'

/** Longer words are not repeated whole. */
const longest = 120

/** What ends a sentence of the person's own, where a sentence of ours goes on or ends. */
const ending = /[\s.?!…]+$/

/** One line of what was typed, without characters that steer a screen: `employment reached?` as `employment reached`. */
export function typed(words: string): Inline {
  const letters = [
    ...cleanLine(words.slice(0, longest * 4))
      .trim()
      .replace(ending, ''),
  ]
  if (letters.length === 0) return echo('…')
  return echo(letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join(''))
}

/** Something could not be read at all: says what, and what would work. */
export const unreadable = (lang: Language, words: string | Paragraph, commands: NonEmpty<string>): Invalid =>
  invalid(lang, typeof words === 'string' ? paragraph(words) : words, next(...commands))
