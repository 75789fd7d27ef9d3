/** Understands a text word by word: groups and places, units, topic words, filler; the same for pack and question. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/token.ts'
import type { Signal } from '../language/words.ts'
import { splitCompound } from './compounds.ts'
import type { Lexicon, Vocabulary } from './lexicon.ts'
import type { Correction, Facet, Item, Meaning, SignalItem, Term } from './meaning.ts'

export type Scan = {
  readonly items: readonly Item[]
  readonly signals: readonly SignalItem[]
  /** Names of entries (`@id`) and the tokens they cover. */
  readonly names: readonly { readonly concept: string; readonly first: number; readonly last: number }[]
  readonly corrections: readonly Correction[]
}

type Options = {
  /** Token places that periods already hold. */
  readonly taken?: ReadonlySet<number>
  /** Token places of number words and numerals: part of a name at most, never a topic. */
  readonly numbers?: ReadonlySet<number>
  /** Whether unknown words may be corrected; the pack's own words never are. */
  readonly spell?: boolean
}

type Word = {
  readonly token: Token
  readonly at: number
  readonly surface: string
  readonly stems: readonly string[]
  readonly isNumber: boolean
}

const other = { da: 'en', en: 'da' } as const

export function scan(
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
  options: Options = {},
): Scan {
  const corrections: Correction[] = []
  const words: Word[] = []
  tokens.forEach((token, at) => {
    if (options.taken?.has(at) || (token.type === 'mark' && token.text !== '%')) return
    const isNumber = token.type === 'number' || (options.numbers?.has(at) ?? false)
    // A name is somebody's: one slip of the pen is corrected, a likeness is not.
    const isName = at > 0 && /^\p{Lu}/u.test(token.text)
    const edits = !options.spell || isNumber ? 0 : isName ? 1 : 2
    const surface = resolve(token.lower, lang, lexicon, edits)
    if (surface.corrected) corrections.push({ from: token.text, to: surface.word })
    words.push({
      token,
      at,
      surface: surface.word,
      stems: [stem(surface.word, lang), stem(surface.word, other[lang])],
      isNumber,
    })
  })
  const items = itemsOf(words, tokens, lang, lexicon)
  // The `ikke` of a group's name denies nothing.
  const inGroup = new Set(
    items.flatMap((item) => (item.type === 'facet' && item.last > item.first ? between(item) : [])),
  )
  return {
    items,
    signals: [
      ...signalsOf(words, tokens, lexicon[lang]).filter(({ first }) => !inGroup.has(first)),
      ...signalsInParts(items, lexicon.da),
    ],
    names: namesOf(words, lang, lexicon),
    corrections,
  }
}

const knowsStem = (found: string, { stems, generic, soft }: Vocabulary): boolean =>
  stems.has(found) || generic.has(found) || soft.has(found)

/** The known word a typed one stands for: itself, the same with æ ø å put back, or the nearest in spelling. */
function resolve(
  word: string,
  lang: Language,
  lexicon: Lexicon,
  edits: number,
): { readonly word: string; readonly corrected: boolean } {
  const folded = fold(word)
  for (const language of [lang, other[lang]]) {
    const known = lexicon[language].surfaces.get(folded)
    if (known !== undefined) return { word: known, corrected: false }
  }
  const isKnownStem = [lang, other[lang]].some((language) =>
    knowsStem(stem(word, language), lexicon[language]),
  )
  if (isKnownStem || edits === 0) return { word, corrected: false }
  for (const language of [lang, other[lang]]) {
    const loose = lexicon[language].loosely(word)
    if (loose !== undefined && word.length > 3) return { word: loose, corrected: false }
  }
  for (const language of [lang, other[lang]]) {
    const near = lexicon[language].spell(folded, edits)
    const found = near === null ? undefined : lexicon[language].surfaces.get(near)
    if (found !== undefined) return { word: found, corrected: true }
  }
  return { word, corrected: false }
}

const between = ({ first, last }: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

const asking: ReadonlySet<Signal> = new Set(['who', 'when', 'where', 'why'])
const joints = new Set([
  'and',
  'or',
  'by',
  'to',
  'for',
  'but',
  'og',
  'eller',
  'af',
  'til',
  'men',
  'siden',
  'since',
])

/** `who` asks at the beginning or after a comma; `pupils who …` only relates. */
function isRelative(at: number, tokens: readonly Token[], signal: Signal): boolean {
  const before = tokens[at - 1]
  return (
    asking.has(signal) &&
    at > 1 &&
    before?.type === 'word' &&
    !joints.has(before.lower) &&
    /^(who|whom|whose|where|when|hvor)$/.test(tokens[at]?.lower ?? '')
  )
}

function signalsOf(words: readonly Word[], tokens: readonly Token[], vocabulary: Vocabulary): SignalItem[] {
  const found: SignalItem[] = []
  const keysAt = (at: number): string[] => (words[at] ? [fold(words[at].surface)] : [])
  for (let at = 0; at < words.length; at += 1) {
    const match = vocabulary.signals.longest(at, keysAt)
    if (!match) continue
    const first = words[at]?.at ?? 0
    const last = words[at + match.length - 1]?.at ?? first
    for (const signal of match.meanings)
      if (!isRelative(first, tokens, signal)) found.push({ signal, first, last })
  }
  return found
}

/** `jobfremgang` asks for a change as `fremgang` does. */
const signalsInParts = (items: readonly Item[], vocabulary: Vocabulary): SignalItem[] =>
  items.flatMap((item) => {
    if (item.type !== 'term' || item.term.known !== 'part') return []
    const match = vocabulary.signals.longest(0, (at) => (at === 0 ? [fold(item.text)] : []))
    return (match?.meanings ?? []).map((signal) => ({ signal, first: -1, last: -1 }))
  })

function namesOf(words: readonly Word[], lang: Language, lexicon: Lexicon): Scan['names'] {
  const found: { concept: string; first: number; last: number }[] = []
  for (const [nth, language] of [lang, other[lang]].entries()) {
    const keysAt = (at: number): string[] => (words[at] ? [words[at].stems[nth] ?? ''] : [])
    for (let at = 0; at < words.length; at += 1) {
      const match = lexicon[language].entryNames.longest(at, keysAt)
      const first = words[at]?.at ?? 0
      for (const concept of new Set(match?.meanings ?? []))
        found.push({ concept, first, last: words[at + (match?.length ?? 1) - 1]?.at ?? first })
    }
  }
  return found
}

function itemsOf(words: readonly Word[], tokens: readonly Token[], lang: Language, lexicon: Lexicon): Item[] {
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(words, at, lang, lexicon)
    const length = match?.length ?? 1
    const span = spanOf(words, at, length, tokens)
    if (match) items.push(...meaningful(match.meanings, span))
    else items.push(...single(words, at, span, lang, lexicon, tokens))
    at += length
  }
  return items
}

type Span = Pick<Item, 'text' | 'start' | 'end' | 'first' | 'last'>

function spanOf(words: readonly Word[], at: number, length: number, tokens: readonly Token[]): Span {
  const first = words[at]?.at ?? 0
  const last = words[at + length - 1]?.at ?? first
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ')
  return { text, start, end, first, last }
}

/** Own language first; the other's phrases only where the own has no such word. */
function phraseAt(words: readonly Word[], at: number, lang: Language, lexicon: Lexicon) {
  const word = words[at]
  const own = lexicon[lang].phrases.longest(at, (place) =>
    words[place] ? [words[place].stems[0] ?? ''] : [],
  )
  // A small word may begin a phrase, but its stem alone may only look like a topic's (`var` like `vare`).
  if (own && (own.length > 1 || !word || !lexicon[lang].stop.has(fold(word.surface)))) return own
  if (!word || isPlain(word.surface, lang, lexicon)) return null
  return lexicon[other[lang]].phrases.longest(at, (place) =>
    words[place] ? [words[place].stems[1] ?? ''] : [],
  )
}

const isPlain = (surface: string, lang: Language, lexicon: Lexicon): boolean =>
  lexicon[lang].stop.has(fold(surface)) || lexicon[lang].generic.has(stem(surface, lang))

function meaningful(meanings: readonly Meaning[], span: Span): Item[] {
  const facets: Facet[] = []
  const units: string[] = []
  const concepts: string[] = []
  for (const meaning of meanings) {
    if (meaning.type === 'facet') {
      const { dimension, code } = meaning
      if (!facets.some((facet) => facet.dimension === dimension && facet.code === code))
        facets.push({ dimension, code })
    } else if (meaning.type === 'unit') units.push(meaning.unit)
    else concepts.push(meaning.concept)
  }
  const items: Item[] = []
  if (facets.length > 0) items.push({ ...span, type: 'facet', facets })
  if (units.length > 0) items.push({ ...span, type: 'unit', units })
  if (concepts.length > 0 && facets.length === 0)
    items.push({ ...span, type: 'term', term: asIs(span.text, concepts) })
  return items
}

const asIs = (text: string, concepts: readonly string[]): Term => ({
  text,
  concepts,
  known: 'as-is',
  trust: 1,
  isName: false,
  isPlace: false,
})

/** What a word of any question weighs against a word of the topic. */
const softTrust = 0.2

function single(
  words: readonly Word[],
  at: number,
  span: Span,
  lang: Language,
  lexicon: Lexicon,
  tokens: readonly Token[],
): Item[] {
  const word = words[at]
  if (!word) return []
  const own = lexicon[lang]
  if (word.isNumber || isPlain(word.surface, lang, lexicon) || word.token.text === '%')
    return [{ ...span, type: 'filler' }]
  const concepts = conceptsOf(word, lang, lexicon)
  const soft = own.soft.has(word.stems[0] ?? '')
  if (soft) return [{ ...span, type: 'term', term: { ...asIs(word.token.text, concepts), trust: softTrust } }]
  if (concepts.length > 0) return [{ ...span, type: 'term', term: asIs(word.token.text, concepts) }]
  if (isPlain(word.surface, other[lang], lexicon) && word.surface.length > 2)
    return [{ ...span, type: 'filler' }]
  const parts = compound(word, lexicon)
  if (parts) return parts
  return [{ ...span, type: 'term', term: unknown(words, at, own, tokens) }]
}

/** The stem in the text's own language, or else in the other; a word that both have is known by either. */
const conceptsOf = (word: Word, lang: Language, lexicon: Lexicon): string[] =>
  [lang, other[lang]].flatMap((language, nth) => {
    const found = word.stems[nth] ?? ''
    return lexicon[language].stems.has(found) ? [found] : []
  })

/** Both parts read as words of their own; a part that is a group or place is one too. */
function compound(word: Word, lexicon: Lexicon): Item[] | null {
  const { stems, surfaces, phrases, generic } = lexicon.da
  const knows = (part: string): boolean =>
    part.length > 2 &&
    (surfaces.has(fold(part)) || stems.has(stem(part, 'da'))) &&
    !lexicon.da.stop.has(fold(part))
  const parts = splitCompound(word.surface, knows)
  if (!parts) return null
  return [parts.head, parts.tail].flatMap((part): Item[] => {
    const match = phrases.longest(0, (place) => (place === 0 ? [stem(part, 'da')] : []))
    const span = { text: part, start: word.token.start, end: word.token.end, first: word.at, last: word.at }
    if (match) return meaningful(match.meanings, span)
    if (generic.has(stem(part, 'da'))) return []
    return [{ ...span, type: 'term', term: { ...asIs(part, [stem(part, 'da')]), known: 'part', trust: 0.7 } }]
  })
}

function unknown(words: readonly Word[], at: number, vocabulary: Vocabulary, tokens: readonly Token[]): Term {
  const word = words[at]
  const text = word?.token.text ?? ''
  const before = fold(words[at - 1]?.token.lower ?? '')
  const adjacent = words[at - 1]?.at === (word?.at ?? 0) - 1
  const isCapital = /^\p{Lu}/u.test(text)
  return {
    text,
    concepts: [],
    known: 'unknown',
    trust: 1,
    isName: isCapital && at > 0 && !/^[.!?:;•–—-]$/.test(tokens[(word?.at ?? 0) - 1]?.text ?? ''),
    isPlace:
      adjacent &&
      vocabulary.placePrepositions.has(before) &&
      (isCapital || !words.some(({ token }, nth) => nth > 0 && /^\p{Lu}/u.test(token.text))),
  }
}
