/** Names that share their last word: `the social and the finance committee`, `social- og økonomiudvalget`. */

import { stem } from '../language/stem.ts'
import { articles } from '../language/words/articles.ts'
import { joiningTwo } from '../language/words/conjunctions.ts'
import type { Meaning } from './meaning.ts'
import type { PhraseMatch } from './phrases.ts'
import type { ResolvedText } from './single-word.ts'

/** What the word there means with the last word of the name behind `and`; only a group or place is told so shortly. */
export function withSharedHead(
  at: number,
  { words, lang, lexicon }: ResolvedText,
): PhraseMatch<Meaning> | null {
  const [word, joint, article] = [words[at], words[at + 1], words[at + 2]]
  if (!word || !joint || !joiningTwo.has(joint.token.lower)) return null
  const other = articles.has(article?.token.lower ?? '') ? words[at + 3] : article
  const behind = words.indexOf(other ?? word) + 1
  const { phrases } = lexicon[lang]
  const means = (...keys: readonly string[]): PhraseMatch<Meaning> | null => {
    const match = phrases.longest(0, (place) => keys.slice(place, place + 1))
    const isGroup = match?.length === keys.length && match.meanings.every(({ type }) => type === 'facet')
    return match && isGroup ? { ...match, length: 1 } : null
  }
  return (
    // `Danish or non-Western origin`: the name behind may have a word more.
    [words[behind], words[behind + 1]]
      .map((head) => (head ? means(word.stems[0], head.stems[0]) : null))
      .find((match) => match !== null) ??
    endings(other?.surface ?? '')
      .map((ending) => means(stem(word.surface + ending, lang)))
      .find((match) => match !== null) ??
    null
  )
}

/** The last parts that a compound may have, the longest first. */
const endings = (compound: string): string[] =>
  Array.from({ length: Math.max(0, compound.length - 5) }, (_, nth) => compound.slice(nth + 2))
