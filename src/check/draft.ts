/** A draft as it is read: words, times, groups, topics, each with its place. */

import type { Language } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue.ts'
import { readNumbersIn } from '../language/numbers.ts'
import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { type Token, tokenize } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import type { NameItem } from '../reading/entry-names.ts'
import type { Item, SignalItem } from '../reading/meaning.ts'
import { scan } from '../reading/scan.ts'
import type { Stretch } from './clauses.ts'
import { inOrder, type Within } from './in-order.ts'

/** A group or place. */
export type FacetItem = Extract<Item, { readonly type: 'facet' }>

export type Draft = {
  readonly text: string
  readonly lang: Language
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodReading[]
  readonly periodsIn: Within<PeriodReading>
  readonly itemsIn: Within<Item>
  readonly facetsIn: Within<FacetItem>
  readonly signalsIn: Within<SignalItem>
  readonly namesIn: Within<NameItem>
  /** Token places of all signals. */
  readonly inSignal: ReadonlySet<number>
}

/** Begins within the stretch. */
export const isIn = ({ first }: { readonly first: number }, { from, to }: Stretch): boolean =>
  first >= from && first < to

/** Numbers and periods hold their tokens, so that neither is read as a topic. */
export function readDraft(text: string, lang: Language, { lexicon }: Catalogue): Draft {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const { items, signals, names } = scan(tokens, lang, lexicon, {
    taken: placesOf(periods),
    numbers: placesOf(readNumbersIn(tokens, text, lang)),
  })
  return {
    text,
    lang,
    tokens,
    periods,
    periodsIn: inOrder(periods),
    itemsIn: inOrder(items),
    facetsIn: inOrder(items.filter((item) => item.type === 'facet')),
    signalsIn: inOrder(signals),
    namesIn: inOrder(names),
    inSignal: placesOf(signals),
  }
}
