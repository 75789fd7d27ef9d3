/** Which place in an order a question asks for: the largest, the second largest, the smallest, all of them in order. */

import type { Language } from '../../answer/tree.ts'
import { fold } from '../../language/fold.ts'
import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { type Signal, wordTables } from '../../language/tables/words.ts'
import { readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { rankWords } from '../../language/words/rank-words.ts'
import { isFiledUnder } from '../../pack/filed.ts'
import type { Fact, Pack } from '../../pack/pack.ts'
import { placesOfBounds } from '../../reading/bounds.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Card } from '../catalogue/cards.ts'
import { groupTellsOneThing } from '../fitting/tells-one-thing.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import type { Topic } from '../question/topics.ts'

/** `nth` counts from 1, from the top or from the bottom; `at` is the superlative's place among the tokens. */
export type Rank = { readonly from: 'most' | 'least'; readonly nth: number; readonly at: number }

export const asksRank = ({ signals }: Asked): boolean =>
  signals.has('most') || signals.has('least') || signals.has('order')

/** What is to be put in order: the words beside the superlative and a rise or fall; empty where nothing is named. */
export function topicsRanked(asked: Asked): Topic[] {
  const places = new Set(ranksIn(asked).map(({ at }) => at))
  return asked.topics.filter(
    ({ first, text, trust }) => isTrusted(trust) && !places.has(first) && !steps[asked.lang].has(fold(text)),
  )
}

/** Nothing is named that could be put in order: `What is the smallest?` Of `is it X that has most?` it is what X has, where that is one thing. */
export const ranksNothing = (asked: Asked, pack: Pack): boolean =>
  asksRank(asked) &&
  topicsRanked(asked).length === 0 &&
  asked.facets.length < 2 &&
  asked.names.length === 0 &&
  !(asked.isYesNo && asked.facets.flat().some((group) => groupTellsOneThing(group, pack)))

/**
 * The first or last of several is asked for, and nothing found says that it is. A sentence need not say so where the
 * question calls its thing by name: of `the council's biggest task` it may tell the only one.
 */
export function isUnranked(found: readonly Card[], asked: Asked, pack: Pack): boolean {
  if (!asksRank(asked)) return false
  const topics = topicsRanked(asked).filter(({ optional }) => !optional)
  if (topics.length + asked.names.length === 0 && asked.facets.length < 2) return true
  const figures = found.filter(({ fact }) => fact.type === 'observation')
  const saying = figures.length > 0 ? figures : found
  if (saying.some(({ fact }) => tellsRank(fact, asked.lang, pack))) return false
  // `Who has more of it, the one or the other?` with the figure of each.
  const sides = sidesNamed(asked)
  if (sides.length > 1 && sides.every((side) => figures.some(({ fact }) => isFiledUnder(fact, side))))
    return false
  const words = new Set(topics.flatMap(({ concepts }) => concepts))
  const isCalled = ({ phrases }: Card): boolean =>
    phrases.some(
      ({ concepts, weight }) => weight >= tellingWeight && concepts.every((concept) => words.has(concept)),
    )
  return figures.length > 0 || !(asked.names.length > 0 || found.some(isCalled))
}

/** A name of one rare word, or of two common ones. */
const tellingWeight = 0.6

/** Says itself that it is the first or the last, or is of a group that is called so. */
function tellsRank({ text, aliases, dimensions }: Fact, lang: Language, { codeLists }: Pack): boolean {
  const codes = Object.entries(dimensions).flatMap(
    ([list, code]) => codeLists.get(list)?.codes.get(code)?.aliases[lang] ?? [],
  )
  return [text[lang], ...aliases[lang], ...codes].some((said) => isRank(said, lang))
}

/** Words of an entry's names, and of those aliases by which it is asked for in order: `biggest slice`. */
export function wordsRanked({ entry: { name, aliases }, phrases }: Card): ReadonlySet<string> {
  const texts = (['da', 'en'] as const).flatMap((lang) =>
    [name[lang], ...aliases[lang]].map((text, nth) => nth === 0 || isRank(text, lang)),
  )
  // A card's phrases begin with the names and aliases of its entry, in that order.
  return new Set(texts.flatMap((counts, nth) => (counts ? (phrases[nth]?.concepts ?? []) : [])))
}

const isRank = (text: string, lang: Language): boolean => superlativesIn(tokenize(text), lang).length > 0

/** All superlatives of the question, in its order; those that bound a number are none: `at least 15`. */
export function ranksIn({ text, lang }: Pick<Asked, 'text' | 'lang'>): Rank[] {
  const tokens = tokenize(text)
  const numbers = readNumbersIn(tokens, text, lang, placesOf(readPeriods(tokens, lang)))
  const bounding = placesOfBounds(numbers, tokens, lang)
  return superlativesIn(tokens, lang).filter(({ at }) => !bounding.has(at))
}

const superlativesIn = (tokens: readonly Token[], lang: Language): Rank[] =>
  tokens.flatMap((token, at) => rankAt(token, at, tokens, lang) ?? [])

function rankAt({ lower }: Token, at: number, tokens: readonly Token[], lang: Language): Rank | null {
  const word = fold(lower)
  const { ordinals } = rankWords[lang]
  for (const from of ['most', 'least'] as const) {
    const is = (part: string): boolean => superlatives[lang][from].has(part)
    // `næststørst`, `tredjemindst`
    const prefix = [...ordinals.keys()].find(
      (start) => word.startsWith(start) && is(word.slice(start.length)),
    )
    if (prefix !== undefined) return { from, nth: ordinals.get(prefix) ?? 1, at }
    if (is(word)) return { from, nth: placeBefore(at, tokens, lang), at }
  }
  return null
}

/** `second largest`, `second-largest`, `2nd largest`, `2. største`; 1 where no ordinal stands there. */
function placeBefore(at: number, tokens: readonly Token[], lang: Language): number {
  const { ordinals, endings } = rankWords[lang]
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1
  const word = tokens[before]?.lower ?? ''
  const digit = endings.has(word) ? Number(tokens[before - 1]?.text) : Number.NaN
  return ordinals.get(fold(word)) ?? (Number.isInteger(digit) ? digit : 1)
}

const wordsOf = (lang: Language, ...signals: readonly Signal[]): ReadonlySet<string> =>
  new Set(signals.flatMap((signal) => wordTables[lang].signals[signal].split(/,\s*/).map(fold)))

const superlatives = {
  da: { most: wordsOf('da', 'most'), least: wordsOf('da', 'least') },
  en: { most: wordsOf('en', 'most'), least: wordsOf('en', 'least') },
} as const

const stepWords = ['up', 'down', 'change', 'order', 'difference', 'sum', 'together', 'share'] as const
const stepsOf = (lang: Language): ReadonlySet<string> =>
  new Set([...wordsOf(lang, ...stepWords)].flatMap((phrase) => phrase.split(' ')))
const steps = { da: stepsOf('da'), en: stepsOf('en') } as const
