/** Words before a number that bound it: `knap`, `over`, `at least`. */

import type { Language } from '../../answer/tree.ts'
import { draftWords } from '../../language/draft-words.ts'
import { standsAt, type Token } from '../../language/token.ts'
import type { Qualifier } from '../../pack/schema.ts'

/** What a report may put before a number, and what it does not need: `under`, `exactly`, `as many as`. */
export type Bound = Qualifier | 'less-than' | 'exactly' | 'as-many-as'

type Bounds = readonly (readonly [Bound, string])[]

const phrases: Readonly<Record<Language, Bounds>> = {
  da: [
    ['nearly', 'knap, knapt, næsten, lige under, tæt på, op mod, henved'],
    ['about', 'omkring, ca, cirka, omtrent, rundt regnet, godt og vel, i omegnen af, sådan cirka'],
    ['more-than', 'mere end, over, godt, flere end, lidt over, knap over, større end'],
    ['at-least', 'mindst, i hvert fald, ikke under, ikke mindre end, ikke færre end, minimum'],
    ['at-most', 'højst, maksimalt, op til, ikke over, ikke mere end, ikke flere end'],
    ['less-than', 'under, mindre end, færre end'],
    ['only', 'kun, blot, bare'],
    ['as-many-as', 'hele'],
    ['exactly', 'præcis, præcist, nøjagtig, nøjagtigt, netop, lige præcis, eksakt'],
  ],
  en: [
    ['nearly', 'nearly, almost, just under, close to, not quite, just short of'],
    ['about', 'about, around, roughly, approximately, some, circa'],
    ['more-than', 'more than, over, above, upwards of, just over, a little over, exceeding'],
    ['at-least', 'at least, no fewer than, no less than, not less than, a minimum of'],
    ['at-most', 'at most, up to, no more than, not more than'],
    ['less-than', 'under, less than, fewer than, below'],
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
export function qualifierBefore(at: number, tokens: readonly Token[], lang: Language): Bound | null {
  const between = tokens[at - 1]?.lower ?? ''
  const found = longestFirst[lang].find(([, words]) => {
    // A small word may stand between, `over de 60 %`; but `fewer than the 60 of last year` tells of 60.
    const isSmall =
      /^(a|en|et)$/.test(between) || (/^(de|the)$/.test(between) && !/^(end|than)$/.test(words.at(-1) ?? ''))
    return [at, ...(isSmall ? [at - 1] : [])].some(
      (end) =>
        standsAt(words, tokens, end - words.length) && !isParticle(words, tokens[end - 2]?.lower, lang),
    )
  })
  return found?.[0] ?? null
}

/** On which side of the number a bound puts the figure; null for `about`, `only` and none. */
export function sideOf(bound: Bound | null): 'above' | 'below' | null {
  if (bound === 'more-than' || bound === 'at-least') return 'above'
  return bound === 'nearly' || bound === 'at-most' || bound === 'less-than' ? 'below' : null
}

/**
 * Whether the draft's bound may stand before a number that the report has exactly so, behind its own bound or none:
 * `at least 25` of 25, but not `more than 25`, nor `more than a quarter` of `at least a quarter`.
 */
export function isBoundHonest(said: Bound | null, told: Qualifier | null): boolean {
  if (said === null || said === 'about' || said === 'as-many-as') return true
  // `Only a quarter` of at least a quarter.
  if (said === 'only') return told !== 'at-least' && told !== 'more-than'
  if (said === 'exactly') return told === null || told === 'only'
  return honestBefore[told ?? 'only'].includes(said)
}

/** The report's bound → those of a draft that say no more. */
const honestBefore: { readonly [Q in Qualifier]: readonly Bound[] } = {
  only: ['at-least', 'at-most'],
  about: [],
  nearly: ['nearly', 'less-than', 'at-most'],
  'more-than': ['more-than', 'at-least'],
  'at-least': ['at-least'],
  'at-most': ['at-most'],
}

/** The sign grown together with the number at that place; a hyphen is none where a text begins, nor in `2009-10`. */
export function signBefore(at: number, tokens: readonly Token[]): '+' | '−' | null {
  const [before, mark, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!mark || mark.end !== number?.start) return null
  if (mark.text === '−' || mark.text === '+') return mark.text
  const isApart = before !== undefined && before.end < mark.start
  return isApart && before.type === 'word' && /^[-–]$/.test(mark.text) ? '−' : null
}
