/** A draft as it is read: words, times, groups, topics, each with its place. */

import type { Language } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue.ts'
import { readNumbersIn } from '../language/numbers.ts'
import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { type Token, tokenize } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import { type Scan, scan } from '../reading/scan.ts'
import type { Stretch } from './clauses.ts'

export type Draft = {
  readonly text: string
  readonly lang: Language
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodReading[]
  readonly scan: Scan
}

/** Begins within the stretch. */
export const isIn = ({ first }: { readonly first: number }, { from, to }: Stretch): boolean =>
  first >= from && first < to

/** Numbers and periods hold their tokens, so that neither is read as a topic. */
export function readDraft(text: string, lang: Language, { lexicon }: Catalogue): Draft {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const found = scan(tokens, lang, lexicon, {
    taken: placesOf(periods),
    numbers: placesOf(readNumbersIn(tokens, text, lang)),
  })
  return { text, lang, tokens, periods, scan: found }
}
