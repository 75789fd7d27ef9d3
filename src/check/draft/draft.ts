/** A draft as it is read: words, times, groups, topics, each with its place. */

import type { Language } from '../../answer/tree.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { eachOnce, type Topic, topicsAmong } from '../../ask/question/topics.ts'
import { readMultiples } from '../../language/numbers/multiples.ts'
import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { scales } from '../../language/numbers/scale-words.ts'
import { type PeriodReading, readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { pointing } from '../../language/words/question-words.ts'
import type { NameItem } from '../../reading/entry-names.ts'
import type { Item, SignalItem } from '../../reading/meaning.ts'
import { scan } from '../../reading/scan.ts'
import { type AgeBound, ageBoundsAmong } from './age-bounds.ts'
import type { Stretch } from './clauses.ts'
import { greetingsIn } from './greetings.ts'
import { headsAmong } from './heads.ts'
import { inOrder, oncePerStretch, type Within } from './in-order.ts'
import { gluedScale } from './measure-words.ts'
import { readSentence, type SentenceReading } from './read-clause.ts'
import { isSetAgainst } from './set-against.ts'
import { withShortNames } from './short-names.ts'
import { type Span, spansAmong } from './spans.ts'
import { unitPhrases } from './unit-phrases.ts'

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
  readonly spansIn: Within<Span>['all']
  readonly ageBoundsIn: Within<AgeBound>['all']
  readonly sentence: (sentence: Stretch) => SentenceReading
}

/** Numbers and periods hold their tokens, so that neither is read as a topic. */
export function readDraft(text: string, lang: Language, { lexicon, pack }: Catalogue): Draft {
  const tokens = tokenize(text)
  const all = readPeriods(tokens, lang)
  const numbers = readNumbersIn(tokens, text, lang)
  const numbered = placesOf(numbers)
  const taken = placesOf([...all, ...greetingsIn(tokens)])
  // `mia.` and `million` belong to their number and are no topic.
  const inNumbers = new Set([...numbered, ...scalesIn(tokens)])
  const first = scan(tokens, lang, lexicon, { taken, numbers: inNumbers })
  // `Five areas` counts areas, where `the five areas` may be a name.
  const isCount = ({ type, first: at, last }: Item): boolean =>
    type === 'facet' && numbered.has(at) && last === at + 1 && !pointing.has(tokens[at - 1]?.lower ?? '')
  const counts = first.items
    .filter(isCount)
    .flatMap(({ first: at, last }) => (unitPhrases(pack).has(tokens[last]?.lower ?? '') ? [at] : []))
  const found =
    counts.length === 0
      ? first
      : scan(tokens, lang, lexicon, { taken: new Set([...taken, ...counts]), numbers: inNumbers })
  const { signals, names } = found
  const items = withShortNames(found.items, tokens, lang, pack)
  const itemsIn = inOrder(items).all
  const inSignal = placesOf(signals)
  // `faldet fra 30` is a fall, whatever `falde fra` means elsewhere.
  const isMove = ({ first, last }: Item): boolean => inSignal.has(first) && numbered.has(last + 1)
  // The `four` of `four in ten` and the `often` of `twice as often` are no topics.
  const shares = numbers.filter(({ value }) => value.type === 'fraction')
  const counting = placesOf([...shares, ...readMultiples(tokens, text, lang)])
  const isCounting = ({ type, first, last }: Item): boolean =>
    type === 'term' && counting.has(first) && counting.has(last)
  const isMeant = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    !isSetAgainst(first, last, tokens)
  const periods = all.filter(isMeant)
  const facets = headsAmong(
    items.filter((item) => item.type === 'facet').filter((item) => !isCount(item) && isMeant(item)),
    tokens,
    pack,
  )
  const draft: Draft = {
    text,
    lang,
    tokens,
    periods,
    periodsIn: inOrder(periods).all,
    items,
    itemsIn,
    facetsIn: inOrder(facets).all,
    facetsOf: new Map([...byDimension(facets)].map(([dimension, some]) => [dimension, inOrder(some)])),
    signalsIn: inOrder(signals).all,
    namesIn: inOrder(names).all,
    topicsIn: oncePerStretch((stretch) =>
      eachOnce(
        topicsAmong(
          itemsIn(stretch).filter((item) => !isMove(item) && !isCounting(item)),
          inSignal,
        ),
      ),
    ),
    spansIn: inOrder(spansAmong(numbers, tokens)).all,
    ageBoundsIn: inOrder(ageBoundsAmong(tokens, lang)).all,
    sentence: oncePerStretch((sentence) => readSentence(sentence, draft)),
  }
  return draft
}

const scalesIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ lower }, at) => (scales.has(lower) || gluedScale(at - 1, tokens) ? [at] : []))

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
