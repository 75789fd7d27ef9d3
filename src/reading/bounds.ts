/** Words before a number that bound it: `knap`, `over`, `at least`. */

import type { Language } from '../answer/tree.ts'
import { boundPhrases } from '../language/numbers/bound-words.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import { timesAt } from '../language/times/times-in-words.ts'
import { standsAt, type Token } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import { severalKnown } from '../language/words/articles.ts'
import { thans } from '../language/words/comparing-words.ts'
import { currencies } from '../language/words/currencies.ts'
import { draftWords } from '../language/words/draft-words.ts'
import { anyOne } from '../language/words/share-words.ts'
import type { Qualifier } from '../pack/schema.ts'

/** What a report may put before a number, and what it does not need: `under`, `exactly`, `as many as`. */
export type Bound = Qualifier | 'less-than' | 'exactly' | 'as-many-as'

type Bounds = readonly (readonly [Bound, string])[]

const split = (bounds: Bounds) =>
  bounds.flatMap(([qualifier, all]) => all.split(', ').map((one) => [qualifier, one.split(' ')] as const))

/** `ikke mere end` before `mere end`. */
const byLength = (bounds: Bounds) => split(bounds).sort(([, a], [, b]) => b.length - a.length)

const longestFirst = { da: byLength(boundPhrases.da), en: byLength(boundPhrases.en) } as const

/** `Råder over fire`, `løb over tre år`: the word belongs to its verb. */
const isParticle = ([word, ...more]: readonly string[], before = '', lang: Language): boolean =>
  more.length === 0 && draftWords[lang].particles.some(([verb, own]) => own === word && verb === before)

/** The bound written right before token `at`; null when there is none. */
export const qualifierBefore = (at: number, tokens: readonly Token[], lang: Language): Bound | null =>
  boundBefore(at, tokens, lang)?.bound ?? null

/** The same, with the place of its first word. */
export function boundBefore(
  at: number,
  tokens: readonly Token[],
  lang: Language,
): { readonly bound: Bound; readonly first: number } | null {
  const between = tokens[at - 1]?.lower ?? ''
  for (const [bound, words] of longestFirst[lang]) {
    // A small word may stand between, `over de 60 %`; but `fewer than the 60 of last year` tells of 60.
    const isSmall = anyOne.has(between) || (severalKnown.has(between) && !thans.has(words.at(-1) ?? ''))
    const end = [at, ...(isSmall ? [at - 1] : [])].find(
      (one) =>
        standsAt(words, tokens, one - words.length) && !isParticle(words, tokens[one - 2]?.lower, lang),
    )
    if (end !== undefined) return { bound, first: end - words.length }
  }
  return null
}

/** The bound of the number that begins at token `first`; its currency may stand between: `less than DKK 15 million`. */
export const boundOfNumber = (
  first: number,
  tokens: readonly Token[],
  lang: Language,
): ReturnType<typeof boundBefore> =>
  boundBefore(first, tokens, lang) ??
  (currencies.has(tokens[first - 1]?.lower ?? '') ? boundBefore(first - 1, tokens, lang) : null)

const placesOfTimes = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((_, at) => (timesAt(at, tokens) ? [at] : []))

/** The places of the words that bound a number: the `least` of `at least 15`, of `at least twice` is the least of nothing. */
export const placesOfBounds = (
  numbers: readonly Pick<NumberReading, 'first'>[],
  tokens: readonly Token[],
  lang: Language,
): ReadonlySet<number> =>
  placesOf(
    [...numbers.map(({ first }) => first), ...placesOfTimes(tokens)].flatMap((first) => {
      const bound = boundOfNumber(first, tokens, lang)
      return bound ? [{ first: bound.first, last: first - 1 }] : []
    }),
  )

/** On which side of the number a bound puts the figure; null for `about`, `only` and none. */
export function sideOf(bound: Bound | null): 'above' | 'below' | null {
  if (bound === 'more-than' || bound === 'at-least') return 'above'
  return bound === 'nearly' || bound === 'at-most' || bound === 'less-than' ? 'below' : null
}
