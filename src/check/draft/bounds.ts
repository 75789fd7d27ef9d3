/** Words before a number that bound it: `knap`, `over`, `at least`. */

import type { Language } from '../../answer/tree.ts'
import { standsAt, type Token } from '../../language/token.ts'
import type { Qualifier } from '../../pack/schema.ts'

type Bounds = readonly (readonly [Qualifier, string])[]

const phrases: Readonly<Record<Language, Bounds>> = {
  da: [
    ['nearly', 'knap, knapt, næsten, lige under, tæt på, op mod, henved'],
    ['about', 'omkring, ca, cirka, omtrent, rundt regnet, godt og vel, i omegnen af, sådan cirka'],
    ['more-than', 'mere end, over, godt, flere end, lidt over, knap over, større end'],
    ['at-least', 'mindst, i hvert fald, ikke under, minimum'],
    ['at-most', 'højst, maksimalt, under, mindre end, færre end, ikke over'],
    ['only', 'kun, blot, bare, hele'],
  ],
  en: [
    ['nearly', 'nearly, almost, just under, close to, not quite, just short of'],
    ['about', 'about, around, roughly, approximately, some, circa'],
    ['more-than', 'more than, over, above, upwards of, just over, a little over, exceeding'],
    ['at-least', 'at least, no fewer than, no less than, a minimum of'],
    ['at-most', 'at most, under, less than, fewer than, below, no more than'],
    ['only', 'only, just, merely, as many as, a full'],
  ],
}

const split = (bounds: Bounds) =>
  bounds.flatMap(([qualifier, all]) => all.split(', ').map((one) => [qualifier, one.split(' ')] as const))

const bounds = { da: split(phrases.da), en: split(phrases.en) } as const

/** The bound written right before token `at`; null when there is none. */
export function qualifierBefore(at: number, tokens: readonly Token[], lang: Language): Qualifier | null {
  for (const [qualifier, words] of bounds[lang]) {
    const from = at - words.length
    if (standsAt(words, tokens, from)) return qualifier
    // A small word may stand between: `mere end hver fjerde`, `over de 60 %`.
    if (standsAt(words, tokens, from - 1) && /^(de|the|a|en|et)$/.test(tokens[at - 1]?.lower ?? ''))
      return qualifier
  }
  return null
}
