/** Finds the words of a text that say what is wanted: who, how many, rose, the most … */

import { fold } from '../language/fold.ts'
import type { Signal } from '../language/tables/words.ts'
import type { Token } from '../language/token.ts'
import { beforeAsking } from '../language/words/interrogatives.ts'
import { relatingOrAsking } from '../language/words/relative-words.ts'
import type { Vocabulary } from './lexicon.ts'
import type { Item, SignalItem } from './meaning.ts'
import type { Word } from './resolve.ts'

const asking: ReadonlySet<Signal> = new Set(['who', 'when', 'where', 'why'])

/** `who` asks at the beginning or after a comma; `pupils who …` only relates. */
function isRelative({ at, surface }: Word, tokens: readonly Token[], signal: Signal): boolean {
  const before = tokens[at - 1]
  return (
    asking.has(signal) &&
    (before?.type === 'word' || before?.type === 'number') &&
    !beforeAsking.has(before.lower) &&
    !isLast(at, tokens) &&
    relatingOrAsking.has(surface)
  )
}

/** The last word asks: `figures from when?` Among whom something is only says where it stands. */
const isLast = (at: number, tokens: readonly Token[]): boolean =>
  tokens.slice(at + 1).every(({ type }) => type === 'mark') && tokens[at - 1]?.lower !== 'among'

/** `List the areas` and `areas, list` ask for names; the list of a sentence, and its `alle`, are only spoken of. */
const isSpokenOf = (surface: string, nth: number, count: number): boolean =>
  (surface === 'list' || surface === 'alle') && nth > 0 && nth < count - 1

/** The last word is but the beginning of one with a hyphen. */
const isCutShort = (last: number, tokens: readonly Token[]): boolean =>
  tokens[last + 1]?.text === '-' && tokens[last + 1]?.start === tokens[last]?.end

/** What the words ask by: all signals of the text in order. */
export function signalsOf(
  words: readonly Word[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): SignalItem[] {
  const found: SignalItem[] = []
  const keysAt = (at: number): string[] => (words[at] ? [fold(words[at].surface)] : [])
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    const whole = vocabulary.signals.longest(at, keysAt)
    // `Which day-care centres` asks for no day.
    const isCut = whole && isCutShort(words[at + whole.length - 1]?.at ?? -1, tokens)
    const match = isCut
      ? vocabulary.signals.longest(at, (place) => (place < at + whole.length - 1 ? keysAt(place) : []))
      : whole
    if (!word || !match) continue
    if (match.length === 1 && isSpokenOf(word.surface, at, words.length)) continue
    const last = words[at + match.length - 1]?.at ?? word.at
    for (const signal of match.meanings)
      if (!isRelative(word, tokens, signal)) found.push({ signal, first: word.at, last })
  }
  return found
}

/** `jobfremgang` asks for a change as `fremgang` does. */
export const signalsInParts = (items: readonly Item[], vocabulary: Vocabulary): SignalItem[] =>
  items.flatMap((item, nth) => {
    const isPart = items[nth - 1]?.first === item.first && items[nth - 1]?.last === item.last
    if (item.type !== 'term' || !(isPart || item.term.known === 'part')) return []
    const match = vocabulary.signals.longest(0, (at) => (at === 0 ? [fold(item.text)] : []))
    return (match?.meanings ?? []).map((signal) => ({ signal, first: -1, last: -1 }))
  })
