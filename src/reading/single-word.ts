/** Reads a word that no phrase holds: filler, a topic, a compound of known words, or nothing known. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { otherLanguage, ownFirst } from '../language/other-language.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import { isAdverb } from '../language/words/adverbs.ts'
import { longestWord, splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'
import type { Item, Term } from './meaning.ts'
import type { Word } from './resolve.ts'
import { asIs, type ItemPlace, meaningful } from './terms.ts'

/** A text on its way to being understood. */
export type ResolvedText = {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly lang: Language
  readonly lexicon: Lexicon
}

/** Small and chatty words carry no topic. */
export const isPlain = (surface: string, lang: Language, lexicon: Lexicon): boolean =>
  lexicon[lang].stop.has(fold(surface)) || lexicon[lang].generic.has(stem(surface, lang))

/** What a word of any question weighs against a word of the topic. */
const softTrust = 0.2

/** The items that the word at that place comes to: one, or one a part of a compound. */
export function singleWord(at: number, span: ItemPlace, resolved: ResolvedText): Item[] {
  const { words, lang, lexicon } = resolved
  const word = words[at]
  if (!word) return []
  const { text } = word.token
  if (word.isNumber || isPlain(word.surface, lang, lexicon) || text === '%')
    return [{ type: 'filler', ...span }]
  const concepts = conceptsOf(word, lang, lexicon)
  if (lexicon[lang].soft.has(word.stems[0]))
    return [{ type: 'term', term: { ...asIs(text, concepts), trust: softTrust }, ...span }]
  if (concepts.length > 0) return [{ type: 'term', term: asIs(text, concepts), ...span }]
  if (isPlain(word.surface, otherLanguage[lang], lexicon) && word.surface.length > 2)
    return [{ type: 'filler', ...span }]
  // A small unknown word in small letters is a slip or a scrap, hardly ever a topic, unless the language has it.
  const isScrap = text.length < 4 && text === text.toLowerCase() && !lexicon[lang].isRealWord(word.surface)
  if (isScrap || isAdverb(word.surface, lang))
    return [{ type: 'term', term: { ...unknown(word, at, resolved), trust: softTrust }, ...span }]
  return (
    compound(word, lexicon) ??
    closedUp(word, lang, lexicon) ?? [{ type: 'term', term: unknown(word, at, resolved), ...span }]
  )
}

/** The stem in the text's own language, or else in the other; a word that both have is known by either, but not by what is small in the other. */
const conceptsOf = ({ stems, surface }: Word, lang: Language, lexicon: Lexicon): string[] => {
  const [own, other] = ownFirst(lang)
  return [
    ...(lexicon[own].stems.has(stems[0]) ? [stems[0]] : []),
    ...(lexicon[other].stems.has(stems[1]) && !lexicon[other].stop.has(fold(surface)) ? [stems[1]] : []),
  ]
}

/** Both parts read as words of their own; a part that is a group or place is one too. */
function compound(word: Word, lexicon: Lexicon): Item[] | null {
  const { stems, surfaces, phrases, generic, stop, isRealWord } = lexicon.da
  const knows = (part: string): boolean =>
    part.length > 2 && (surfaces.has(fold(part)) || stems.has(stem(part, 'da'))) && !stop.has(fold(part))
  const parts = splitCompound(word.surface, knows)
  if (!parts) return null
  // `hjemmehjælp` is no `hjemme`: a word of its own is not what is left when its plain part is gone.
  if ([parts.head, parts.tail].some((part) => generic.has(stem(part, 'da'))) && isRealWord(word.surface))
    return null
  return [parts.head, parts.tail].flatMap((part): Item[] => {
    const match = phrases.longest(0, (place) => (place === 0 ? [stem(part, 'da')] : []))
    const span = { text: part, start: word.token.start, end: word.token.end, first: word.at, last: word.at }
    if (match) return meaningful(match.meanings, span)
    if (generic.has(stem(part, 'da'))) return []
    return [{ type: 'term', term: { ...asIs(part, [stem(part, 'da')]), known: 'part', trust: 0.7 }, ...span }]
  })
}

/** A phrase of two words written as one: `thinktank`. */
function closedUp({ surface, token, at }: Word, lang: Language, lexicon: Lexicon): Item[] | null {
  if (surface.length < 7 || surface.length > longestWord) return null
  for (let cut = 3; cut <= surface.length - 3; cut += 1) {
    const parts = [surface.slice(0, cut), surface.slice(cut)]
    const match = lexicon[lang].phrases.longest(0, (place) =>
      parts.slice(place, place + 1).map((part) => stem(part, lang)),
    )
    if (match?.length === 2)
      return meaningful(match.meanings, {
        text: token.text,
        start: token.start,
        end: token.end,
        first: at,
        last: at,
      })
  }
  return null
}

/** A word that neither language has; it may be a name, and it may name a place. */
function unknown(
  { token: { text }, at }: Word,
  nth: number,
  { words, tokens, lang, lexicon }: ResolvedText,
): Term {
  const before = words[nth - 1]
  const isCapital = /^\p{Lu}/u.test(text)
  return {
    text,
    concepts: [],
    known: 'unknown',
    trust: 1,
    isName: isCapital && nth > 0 && !/^[.!?:;•–—-]$/.test(tokens[at - 1]?.text ?? ''),
    isPlace:
      before?.at === at - 1 &&
      lexicon[lang].placePrepositions.has(fold(before.token.lower)) &&
      (isCapital || !words.some(({ token }, place) => place > 0 && /^\p{Lu}/u.test(token.text))),
  }
}
