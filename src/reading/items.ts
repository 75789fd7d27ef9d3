/** Cuts a text into items: phrases, the longest first, and the single words between them. */

import { fold } from '../language/fold.ts'
import { otherLanguage } from '../language/other-language.ts'
import type { Token } from '../language/token.ts'
import { spanning } from '../language/words/question-words.ts'
import type { Item, Meaning } from './meaning.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Word } from './resolve.ts'
import { withSharedHead } from './shared-heads.ts'
import { isPlain, type ResolvedText, singleWord } from './single-word.ts'
import { type ItemPlace, meaningful } from './terms.ts'

/** All items of the passage in order, none inside another. */
export function itemsOf(resolved: ResolvedText): Item[] {
  const { words, tokens } = resolved
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const own = phraseAt(at, resolved)
    const match = own && own.length > 1 ? own : (withSharedHead(at, resolved) ?? own)
    const length = match?.length ?? 1
    const span = spanOf(words, at, length, tokens)
    if (isOfGroup(at, match, items, resolved)) items.push({ type: 'filler', ...span })
    else if (match) items.push(...meaningful(match.meanings, span))
    else items.push(...singleWord(at, span, resolved))
    at += length
  }
  return items
}

/** The `residents` of `non-Western residents`: the group says already who is meant. */
function isOfGroup(
  at: number,
  match: PhraseMatch<Meaning> | null,
  items: readonly Item[],
  { words, lang, lexicon }: ResolvedText,
): boolean {
  const [word, before] = [words[at], items.at(-1)]
  return (
    word !== undefined &&
    before?.type === 'facet' &&
    before.last === word.at - 1 &&
    lexicon[lang].generic.has(word.stems[0]) &&
    (match === null || (match.length === 1 && match.meanings.every(({ type }) => type === 'concept')))
  )
}

function spanOf(words: readonly Word[], at: number, length: number, tokens: readonly Token[]): ItemPlace {
  const first = words[at]?.at ?? 0
  const last = words[at + length - 1]?.at ?? first
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { text: asWritten(tokens.slice(first, last + 1)), start, end, first, last }
}

/** One space where there was any: `non-Western origin`. */
const asWritten = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, at) => (at > 0 && tokens[at - 1]?.end !== start ? ` ${text}` : text)).join('')

/** The `fra` of `faldet fra 2006` opens a stretch of time: nobody dropped out. */
const opensSpan = (last: Word | undefined, tokens: readonly Token[]): boolean =>
  last !== undefined && spanning.has(last.token.lower) && tokens[last.at + 1]?.type === 'number'

/** `Fyrre` is forty, whatever else has its stem. */
const isOnlyNumber = ({ length }: PhraseMatch<Meaning>, word: Word | undefined): boolean =>
  length === 1 && word?.isNumber === true && word.token.type === 'word'

/** Own language first; the other's phrases only where the own has no such word. */
function phraseAt(at: number, { words, tokens, lang, lexicon }: ResolvedText): PhraseMatch<Meaning> | null {
  const word = words[at]
  const stemsAt =
    (nth: 0 | 1) =>
    (place: number): string[] =>
      words[place] ? [words[place].stems[nth]] : []
  const longest = lexicon[lang].phrases.longest(at, stemsAt(0))
  const own =
    longest && (opensSpan(words[at + longest.length - 1], tokens) || isOnlyNumber(longest, word))
      ? null
      : longest
  // A small word may begin a phrase, but its stem alone may only look like a topic's (`var` like `vare`).
  if (own && (own.length > 1 || !word || !lexicon[lang].stop.has(fold(word.surface)))) return own
  // The Danish number `fire` has nothing to do with the English word.
  if (!word || word.isNumber || isPlain(word.surface, lang, lexicon)) return null
  return lexicon[otherLanguage[lang]].phrases.longest(at, stemsAt(1))
}
