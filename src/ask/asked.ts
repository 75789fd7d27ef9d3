/** A question read into slots: what it is about, for whom, where, when, in which unit, and what is wanted. */

import type { Language } from '../answer/tree.ts'
import { readNumbersIn } from '../language/numbers.ts'
import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { stem } from '../language/stem.ts'
import { type Token, tokenize } from '../language/token.ts'
import type { Signal } from '../language/words.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import type { Correction, Facet, Term } from '../reading/meaning.ts'
import { type Scan, scan } from '../reading/scan.ts'

/** A topic word of the question. `optional` words (goal, budget, rise …) help where they hit and never count against. */
export type Topic = Term & { readonly first: number; readonly optional: boolean }

export type Asked = {
  readonly text: string
  readonly lang: Language
  readonly topics: readonly Topic[]
  /** One list a mention: any of its codes will do. */
  readonly facets: readonly (readonly Facet[])[]
  /** Groups named earlier: a fact filed under another one is out, a fact filed under none is not. */
  readonly carried: readonly (readonly Facet[])[]
  readonly periods: readonly PeriodReading[]
  readonly units: ReadonlySet<string>
  readonly numbers: readonly number[]
  /** Numbers with a unit, as `90 %`: the asker claims a figure. */
  readonly amounts: readonly number[]
  /** The topic right behind `how many`: what is to be counted; null when nothing is named there. */
  readonly counted: Topic | null
  /** Units of which things are counted: `how many people` wants persons. */
  readonly countedUnits: ReadonlySet<string>
  /** Numbers behind `under`, `over`: an age or amount that narrows what is asked. */
  readonly bounds: readonly number[]
  readonly signals: ReadonlySet<Signal>
  /** Entries named in full (`@id`), with the token places of the words that name them. */
  readonly names: readonly { readonly concept: string; readonly covers: ReadonlySet<number> }[]
  /** Words that stand together with capitals and are no name the pack knows; of each its concepts. */
  readonly nameRuns: readonly (readonly (readonly string[])[])[]
  /** Begins with a verb: `Er …?`, `Did …?` */
  readonly isYesNo: boolean
  readonly corrections: readonly Correction[]
}

export function readQuestion(text: string, lang: Language, lexicon: Lexicon): Asked {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const taken = new Set(periods.flatMap(({ first, last }) => range(first, last)))
  const numbers = readNumbersIn(tokens, text, lang).filter(({ first }) => !taken.has(first))
  const inFacet = (first: number): boolean =>
    found.items.some((item) => item.type === 'facet' && item.first <= first && first <= item.last)
  const found = scan(tokens, lang, lexicon, {
    taken,
    numbers: new Set(numbers.flatMap(({ first, last }) => range(first, last))),
    spell: true,
  })
  const inSignal = new Set(found.signals.flatMap(({ first, last }) => range(first, last)))
  const topics = [...topicsOf(found, inSignal), ...quantityTopics(found)]
  return {
    text,
    lang,
    topics,
    counted: countedOf(topics, found, tokens),
    countedUnits: countedUnitsOf(found, tokens, lang, lexicon),
    facets: found.items.flatMap((item) => (item.type === 'facet' ? [item.facets] : [])),
    carried: [],
    periods,
    units: new Set(found.items.flatMap((item) => (item.type === 'unit' ? item.units : []))),
    numbers: numbers.flatMap(({ value }) => (value.type === 'number' ? [value.number] : [])),
    amounts: numbers.flatMap(({ value, last }) =>
      value.type === 'number' && found.items.some((item) => item.type === 'unit' && item.first === last + 1)
        ? [value.number]
        : [],
    ),
    bounds: numbers.flatMap(({ value, first }) =>
      value.type === 'number' && bounding.has(tokens[first - 1]?.lower ?? '') && !inFacet(first)
        ? [value.number]
        : [],
    ),
    signals: signalsOf(found),
    names: found.names.map(({ concept, first, last }) => ({ concept, covers: new Set(range(first, last)) })),
    nameRuns: nameRunsOf(tokens, found),
    isYesNo: yesNo.has(tokens[0]?.lower ?? ''),
    corrections: found.corrections,
  }
}

const yesNo = new Set(
  'er var har havde bliver blev kan kunne skal skulle vil ville får fik findes går gik står is are was were has have had do does did can could will would should'.split(
    ' ',
  ),
)

/** Money is a topic of its own: `how much does the city spend in all?` names nothing else. */
const quantityTopics = ({ signals, items }: Scan): Topic[] => {
  const money = signals.find(({ signal }) => signal === 'money')
  const isTopic = (item: Scan['items'][number]): boolean =>
    item.type === 'term' &&
    item.term.trust > 0.5 &&
    !signals.some((one) => one.first <= item.first && item.last <= one.last)
  if (!money || items.some(isTopic)) return []
  return [
    {
      text: '',
      concepts: ['#money'],
      known: 'as-is',
      trust: 0.6,
      isName: false,
      isPlace: false,
      first: -1,
      optional: false,
    },
  ]
}

/** The first question word decides: `who worked out how few …` asks for somebody. */
function signalsOf({ signals }: Scan): Set<Signal> {
  const all = new Set(signals.map(({ signal }) => signal))
  const first = signals.find(({ signal }) => opening.has(signal))?.signal
  if (first !== undefined && first !== 'how-many' && first !== 'how-much')
    for (const signal of figures) all.delete(signal)
  return all
}

const opening: ReadonlySet<Signal> = new Set(['who', 'when', 'why', 'how-many', 'how-much', 'how-long'])
const figures: readonly Signal[] = ['how-many', 'how-much', 'amount']

const between = new Set([
  'af',
  'of',
  'the',
  'de',
  'flere',
  'more',
  'ekstra',
  'extra',
  'nye',
  'new',
  'færre',
  'fewer',
])

/** The place right behind `how many`, or null. */
function placeCounted({ signals }: Scan, tokens: readonly Token[]): number | null {
  const asks = signals.find(({ signal }) => signal === 'how-many')
  if (!asks) return null
  let at = asks.last + 1
  while (between.has(tokens[at]?.lower ?? '')) at += 1
  return at
}

function countedUnitsOf(
  found: Scan,
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const at = placeCounted(found, tokens)
  const word = at === null ? undefined : tokens[at]
  return new Set(word ? lexicon[lang].countUnits.get(stem(word.lower, lang)) : [])
}

function countedOf(topics: readonly Topic[], found: Scan, tokens: readonly Token[]): Topic | null {
  const at = placeCounted(found, tokens)
  return topics.find(({ first, trust }) => first === at && trust > 0.5) ?? null
}

/** `Integration Council`: capitals side by side make a name, and a name must be known as a whole. */
function nameRunsOf(tokens: readonly Token[], { items, names }: Scan): string[][][] {
  const words = tokens.filter(({ type }) => type === 'word')
  const isTitled = (token: Token | undefined): boolean =>
    token?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
  if (words.filter(isTitled).length > words.length / 2) return []
  const runs: string[][][] = []
  for (let at = 1; at < tokens.length; at += 1) {
    let end = at
    while (isTitled(tokens[end])) end += 1
    const whole = (span: { readonly first: number; readonly last: number }): boolean =>
      span.first <= at && span.last >= end - 1
    const isKnown = names.some(whole) || items.some((item) => item.type === 'facet' && whole(item))
    if (end - at > 1 && !isKnown)
      runs.push(
        items.flatMap((item) =>
          item.type === 'term' && item.first >= at && item.last < end ? [[...item.term.concepts]] : [],
        ),
      )
    at = Math.max(at, end)
  }
  return [...runs, ...titledCompounds(tokens, items)]
}

/** `Integrationsrådet` is a name as well, though both its parts are known words. */
function titledCompounds(tokens: readonly Token[], items: Scan['items']): string[][][] {
  const runs = new Map<number, string[][]>()
  for (const item of items) {
    if (item.type !== 'term' || item.term.known !== 'part' || item.first < 1) continue
    if (/^\p{Lu}\p{Ll}/u.test(tokens[item.first]?.text ?? ''))
      runs.set(item.first, [...(runs.get(item.first) ?? []), [...item.term.concepts]])
  }
  return [...runs.values()]
}

const bounding = new Set(['under', 'over', 'below', 'above', 'aged', 'fyldt'])

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** Each topic once; an unknown word inside a signal (`hvor mange`, `target`) is no topic. */
function topicsOf({ items }: Scan, inSignal: ReadonlySet<number>): Topic[] {
  const topics = new Map<string, Topic>()
  for (const item of items) {
    if (item.type !== 'term') continue
    const optional = range(item.first, item.last).every((at) => inSignal.has(at))
    if (optional && item.term.known === 'unknown') continue
    const key = item.term.concepts.join(' ') || item.term.text.toLowerCase()
    if (!topics.has(key)) topics.set(key, { ...item.term, first: item.first, optional })
  }
  return [...topics.values()]
}
