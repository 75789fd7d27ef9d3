/** A draft as it is read: words, times, groups, topics, each with its place. */

import type { Language } from '../../answer/tree.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { eachOnce, type Topic, topicsAmong } from '../../ask/question/topics.ts'
import { readMultiples } from '../../language/numbers/multiples.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Token } from '../../language/token.ts'
import { placesOf, type TokenRange } from '../../language/token-range.ts'
import type { Pack } from '../../pack/pack.ts'
import type { NameItem } from '../../reading/entry-names.ts'
import type { Item, SignalItem } from '../../reading/meaning.ts'
import { type AgeBound, ageBoundsAmong } from './age-bounds.ts'
import type { Stretch } from './clauses.ts'
import { headsAmong } from './heads.ts'
import { inOrder, oncePerStretch, type Within } from './in-order.ts'
import { readSentence, type SentenceReading } from './read-clause.ts'
import { isCountOfGroup, type ScannedDraft, scanDraft } from './scan-draft.ts'
import { isSetAgainst } from './set-against.ts'
import { spansAmong, type YearSpan } from './spans.ts'

/** A group or place. */
export type FacetItem = Extract<Item, { readonly type: 'facet' }>

export type Draft = {
  readonly text: string
  readonly lang: Language
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodReading[]
  readonly periodsIn: Within<PeriodReading>['all']
  readonly items: readonly Item[]
  readonly itemsIn: Within<Item>['all']
  readonly facetsIn: Within<FacetItem>['all']
  /** By code list. */
  readonly facetsOf: ReadonlyMap<string, Within<FacetItem>>
  readonly signalsIn: Within<SignalItem>['all']
  readonly namesIn: Within<NameItem>['all']
  /** Each topic of the stretch, where it first stands. */
  readonly topicsIn: (stretch: Stretch) => readonly Topic[]
  readonly spansIn: Within<YearSpan>['all']
  readonly ageBoundsIn: Within<AgeBound>['all']
  readonly sentence: (sentence: Stretch) => SentenceReading
}

/** A draft with its words, times, groups and topics, each found by the stretch in which it stands: `readDraft('Ved udgangen af 2009 var 25 % af de ledige kvinder.', 'da', catalogue)`. */
export function readDraft(text: string, lang: Language, catalogue: Catalogue): Draft {
  const scanned = scanDraft(text, lang, catalogue)
  const { tokens, items, signals, names, numbers } = scanned
  const periods = scanned.times.filter((time) => isMeant(time, tokens))
  const facets = groupsMeant(scanned, catalogue.pack)
  const draft: Draft = {
    text,
    lang,
    tokens,
    periods,
    periodsIn: inOrder(periods).all,
    items,
    itemsIn: inOrder(items).all,
    facetsIn: inOrder(facets).all,
    facetsOf: new Map([...byDimension(facets)].map(([dimension, some]) => [dimension, inOrder(some)])),
    signalsIn: inOrder(signals).all,
    namesIn: inOrder(names).all,
    topicsIn: topicsWithin(scanned, text, lang),
    spansIn: inOrder(spansAmong(numbers, tokens)).all,
    ageBoundsIn: inOrder(ageBoundsAmong(tokens, lang)).all,
    sentence: oncePerStretch((sentence) => readSentence(sentence, draft)),
  }
  return draft
}

const isMeant = ({ first, last }: TokenRange, tokens: readonly Token[]): boolean =>
  !isSetAgainst(first, last, tokens)

const groupsMeant = ({ items, numbered, tokens }: ScannedDraft, pack: Pack): FacetItem[] =>
  headsAmong(
    items
      .filter((item) => item.type === 'facet')
      .filter((item) => !isCountOfGroup(item, numbered, tokens) && isMeant(item, tokens)),
    tokens,
    pack,
  )

function topicsWithin(
  { items, signals, numbers, numbered, tokens }: ScannedDraft,
  text: string,
  lang: Language,
): Draft['topicsIn'] {
  const inSignal = placesOf(signals)
  // `faldet fra 30` is a fall, whatever `falde fra` means elsewhere.
  const isMove = ({ first, last }: Item): boolean => inSignal.has(first) && numbered.has(last + 1)
  // The `four` of `four in ten` and the `often` of `twice as often` are no topics.
  const shares = numbers.filter(({ value }) => value.type === 'fraction')
  const counting = placesOf([...shares, ...readMultiples(tokens, text, lang)])
  const isCounting = ({ type, first, last }: Item): boolean =>
    type === 'term' && counting.has(first) && counting.has(last)
  const itemsIn = inOrder(items.filter((item) => !isMove(item) && !isCounting(item))).all
  return oncePerStretch((stretch) => eachOnce(topicsAmong(itemsIn(stretch), inSignal)))
}

function byDimension(facets: readonly FacetItem[]): Map<string, FacetItem[]> {
  const found = new Map<string, FacetItem[]>()
  for (const item of facets) {
    const dimension = item.facets[0]?.dimension ?? ''
    const some = found.get(dimension)
    if (some) some.push(item)
    else found.set(dimension, [item])
  }
  return found
}
