/** The chapter of the report that a question keeps to: `what is the goal in chapter 3?` */

import { chapterWords } from '../../language/words/kind-words.ts'

/** The question without it, and its number; null where none is named. */
type WithinChapter = { readonly text: string; readonly chapter: number | null }

/**
 * Takes the words for a chapter out of a question that says something besides.
 *
 * @example withoutChapter('Hvad er målet i kapitel 3?') // { text: 'Hvad er målet ?', chapter: 3 }
 */
export function withoutChapter(text: string): WithinChapter {
  const number = named.exec(text)?.[1]
  const rest = text.replace(named, ' ')
  return number === undefined || !/\p{L}/u.test(rest)
    ? { text, chapter: null }
    : { text: rest, chapter: Number(number) }
}

const named = new RegExp(
  `(?<!\\p{L})(?:(?:i|fra|af|in|from|of) )?(?:${[...chapterWords].join('|')})\\.? (\\d{1,2})(?![\\p{L}\\d])[.,]?`,
  'iu',
)
