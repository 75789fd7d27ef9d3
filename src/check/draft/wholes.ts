/** Which groups and things a sentence names as the whole of its share, and which otherwise. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { wordTables } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { articleEnding, articles } from '../../language/words/articles.ts'
import { copulas } from '../../language/words/copulas.ts'
import { possessives } from '../../language/words/pointing-words.ts'
import { leadingToWhole } from '../../language/words/prepositions.ts'
import { among, partitive } from '../../language/words/question-words.ts'
import { shareNouns } from '../../language/words/share-words.ts'
import { keyOf } from '../../reading/facets.ts'
import type { Item } from '../../reading/meaning.ts'
import { isTrusted } from '../../reading/trust.ts'
import { isDwelt } from './dwelt.ts'
import { behindNumber } from './explained.ts'
import { beforeWhole, chainFrom, groupHad, isSaying, wordAhead } from './whole-chain.ts'

/**
 * Groups and concepts by their keys, the same in every language. `Base` reads the one thing right behind the share's `of`;
 * this sorts all that a sentence names into whole and rest, also where the whole stands before the number or needs no `of`
 * (`every fourth unemployed`): a share that was turned around has the same words in the other of the two.
 */
export type Wholes = {
  readonly wholes: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** The whole is told as one: `25 % of the unemployed`, `one in four residents`, `among the unemployed 25 %`. */
  readonly isTold: boolean
  /** Before the number: `among the unemployed`. */
  readonly isFronted: boolean
  /** Groups that those counted are said to be, where nothing else is said of them: `25 % are women`. */
  readonly said: ReadonlySet<string>
}

const moving = new Set(
  (['da', 'en'] as const).flatMap((lang) =>
    [wordTables[lang].signals.up, wordTables[lang].signals.down].flatMap((list) => list.split(', ')),
  ),
)

/** `Were of non-Western origin`, `the share of residents on benefits`: no whole follows; `their share of the unemployed`, `the non-Western share of them`: one does. */
function isOfPart(of: number, tokens: readonly Token[], known: readonly Item[]): boolean {
  const before = tokens[of - 1]?.lower ?? ''
  if (copulas.has(before)) return false
  const isOwned = possessives.has(tokens[of - 2]?.lower ?? '') || known.some((item) => item.last === of - 2)
  return !shareNouns.has(before) || isOwned
}

/** Reads the items of a sentence around a number. */
export function wholesIn(
  items: readonly Item[],
  tokens: readonly Token[],
  { value, first, last }: NumberReading,
  /** Last token with its unit. */
  end: number,
  lang: Language,
): Wholes {
  const all = items.filter((item) => !isDwelt(item, tokens) && (item.type === 'facet' || isTopic(item)))
  const known = lang === 'en' ? headsOf(all) : all
  const isFraction = value.type === 'fraction'
  // What is parted may look like its unit: `hver fjerde ledige`.
  const behindAt = behindNumber((isFraction ? last : end) + 1, tokens)
  const ahead = wordAhead(first, tokens, lang)
  const chain = chainFrom(behindAt, isFraction, known, tokens, ahead)
  const behind = chain.length > 0 || copulas.has(ahead) ? chain : groupHad(behindAt, known, tokens)
  const fronted = known.filter(
    (item) =>
      item.first < first &&
      (isAmong(item, tokens) || (!isDefinite(behind[0], tokens) && isOpening(item, tokens))),
  )
  const named =
    fronted.length > 0
      ? fronted
      : behind.length > 0
        ? behind
        : known.filter((item) => item.first < first).filter((item) => isParted(item, tokens, known))
  const wholes = new Set(named.flatMap(keysOf))
  const others = new Set(all.flatMap(keysOf).filter((key) => !wholes.has(key)))
  return {
    wholes,
    others,
    isTold: fronted.length > 0 || behind.length > 0,
    isFronted: fronted.length > 0,
    said: new Set(predicate(first, behindAt - 1, all, tokens).flatMap(keysOf)),
  }
}

/** The groups behind the last verb behind the number, or right behind a number that follows its verb, `er 71 % drenge`; none where a thing stands there as well. */
function predicate(
  first: number,
  end: number,
  all: readonly Item[],
  tokens: readonly Token[],
): readonly Item[] {
  let verb = all.at(-1)?.last ?? -1
  while (verb > end && !isSaying(tokens[verb])) verb -= 1
  const isBeside = copulas.has(tokens[first - 1]?.lower ?? '') && all.some((item) => item.first === end + 1)
  const from = verb > end ? verb : isBeside ? end : -1
  const behind = from < 0 ? [] : all.filter((item) => item.first > from)
  return behind.every(({ type }) => type === 'facet') ? behind : []
}

/** `80 % of the girls`, `af pigerne`, and not `25 % of non-Western origin`. */
const isDefinite = (item: Item | undefined, tokens: readonly Token[]): boolean =>
  item !== undefined &&
  (articles.has(tokens[item.first - 1]?.lower ?? '') || articleEnding.test(tokens[item.last]?.lower ?? ''))

/** `Af de ledige var 25 % …`: the sentence begins with it. */
const isOpening = ({ first }: Item, tokens: readonly Token[]): boolean => {
  const at = beforeWhole(first, tokens)
  const [opening, before] = [tokens[at + 1], tokens[at]]
  return partitive.has(opening?.lower ?? '') && (!before || /^[.;:!?–—]$/.test(before.text))
}

const isAmong = ({ first }: Item, tokens: readonly Token[]): boolean =>
  among.has(tokens[beforeWhole(first, tokens)]?.lower ?? '')

/** `Blandt ikke-vestlige`, `non-Western unemployment`: behind an `of` that no verb goes before, or right before another thing. */
function isParted({ first, last }: Item, tokens: readonly Token[], known: readonly Item[]): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (leadingToWhole.has(word)) return isOfPart(at, tokens, known)
    if (copulas.has(word)) break
  }
  // `The share on benefits dropped`: that is said of them.
  return known.some((next) => next.first === last + 1 && !moving.has(next.text.toLowerCase()))
}

/** `School pupils` are pupils: of two things side by side the second is meant, where the report has words for both. */
const headsOf = (known: readonly Item[]): Item[] =>
  known.filter((item, nth) => {
    const next = known[nth + 1]
    return !(item.type === 'term' && next?.type === 'term' && isThing(next) && next.first === item.last + 1)
  })

/** A ring of synonyms, or an entry. */
const isThing = (item: Item): boolean =>
  item.type === 'term' && item.term.concepts.some((one) => /^[~@]/.test(one))

/** The word `share` is no thing of which there are shares. */
const isTopic = (item: Item): boolean =>
  item.type === 'term' &&
  isTrusted(item.term.trust) &&
  item.term.concepts.length > 0 &&
  !shareNouns.has(item.text.toLowerCase())

export const keysOf = (item: Item): readonly string[] =>
  item.type === 'facet' ? item.facets.map(keyOf) : item.type === 'term' ? item.term.concepts : []
