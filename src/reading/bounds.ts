/** Words before a number that bound it: `knap`, `over`, `at least`. */

import type { Language } from '../answer/tree.ts'
import { standsAt, type Token } from '../language/token.ts'
import { draftWords } from '../language/words/draft-words.ts'
import type { Qualifier } from '../pack/schema.ts'

/** What a report may put before a number, and what it does not need: `under`, `exactly`, `as many as`. */
export type Bound = Qualifier | 'less-than' | 'exactly' | 'as-many-as'

type Bounds = readonly (readonly [Bound, string])[]

const phrases: Readonly<Record<Language, Bounds>> = {
  da: [
    ['nearly', 'knap, knapt, næsten, lige under, tæt på, op mod, henved'],
    ['about', 'omkring, ca, cirka, omtrent, rundt regnet, godt og vel, i omegnen af, sådan cirka'],
    ['more-than', 'mere end, over, godt, flere end, lidt over, knap over, større end, højere end'],
    ['at-least', 'mindst, i hvert fald, ikke under, ikke mindre end, ikke færre end, minimum'],
    ['at-most', 'højst, maksimalt, op til, ikke over, ikke mere end, ikke flere end'],
    ['less-than', 'under, mindre end, færre end, lavere end'],
    ['only', 'kun, blot, bare'],
    ['as-many-as', 'hele'],
    ['exactly', 'præcis, præcist, nøjagtig, nøjagtigt, netop, lige præcis, eksakt'],
  ],
  en: [
    ['nearly', 'nearly, almost, just under, close to, not quite, just short of'],
    ['about', 'about, around, roughly, approximately, some, circa'],
    [
      'more-than',
      'more than, over, above, upwards of, just over, a little over, a good, exceeding, bigger than, larger than, higher than, greater than',
    ],
    ['at-least', 'at least, no fewer than, no less than, not less than, a minimum of'],
    ['at-most', 'at most, up to, no more than, not more than'],
    ['less-than', 'under, less than, fewer than, below, smaller than, lower than'],
    ['only', 'only, just, merely'],
    ['as-many-as', 'as many as, a full'],
    ['exactly', 'exactly, precisely'],
  ],
}

const split = (bounds: Bounds) =>
  bounds.flatMap(([qualifier, all]) => all.split(', ').map((one) => [qualifier, one.split(' ')] as const))

/** `ikke mere end` before `mere end`. */
const byLength = (bounds: Bounds) => split(bounds).sort(([, a], [, b]) => b.length - a.length)

const longestFirst = { da: byLength(phrases.da), en: byLength(phrases.en) } as const

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
    const isSmall =
      /^(a|en|et)$/.test(between) || (/^(de|the)$/.test(between) && !/^(end|than)$/.test(words.at(-1) ?? ''))
    const end = [at, ...(isSmall ? [at - 1] : [])].find(
      (one) =>
        standsAt(words, tokens, one - words.length) && !isParticle(words, tokens[one - 2]?.lower, lang),
    )
    if (end !== undefined) return { bound, first: end - words.length }
  }
  return null
}

/** On which side of the number a bound puts the figure; null for `about`, `only` and none. */
export function sideOf(bound: Bound | null): 'above' | 'below' | null {
  if (bound === 'more-than' || bound === 'at-least') return 'above'
  return bound === 'nearly' || bound === 'at-most' || bound === 'less-than' ? 'below' : null
}
