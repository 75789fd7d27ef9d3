/** A question read into slots: what it is about, for whom, where, when, in which unit, and what is wanted. */

import type { Language } from '../answer/tree.ts'
import { readNumbersIn } from '../language/numbers.ts'
import { type PeriodReading, readPeriods } from '../language/periods.ts'
import { tokenize } from '../language/token.ts'
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
  /** Numbers behind `under`, `over`: an age or amount that narrows what is asked. */
  readonly bounds: readonly number[]
  readonly signals: ReadonlySet<Signal>
  /** Entries named in full (`@id`), with the token places of the words that name them. */
  readonly names: readonly { readonly concept: string; readonly covers: ReadonlySet<number> }[]
  readonly corrections: readonly Correction[]
}

export function readQuestion(text: string, lang: Language, lexicon: Lexicon): Asked {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const taken = new Set(periods.flatMap(({ first, last }) => range(first, last)))
  const numbers = readNumbersIn(tokens, text, lang).filter(({ first }) => !taken.has(first))
  const inFacet = (first: number): boolean => found.items.some((item) => item.type === 'facet' && item.first <= first && first <= item.last)
  const found = scan(tokens, lang, lexicon, { taken, spell: true })
  const inSignal = new Set(found.signals.flatMap(({ first, last }) => range(first, last)))
  return {
    text,
    lang,
    topics: topicsOf(found, inSignal),
    facets: found.items.flatMap((item) => (item.type === 'facet' ? [item.facets] : [])),
    carried: [],
    periods,
    units: new Set(found.items.flatMap((item) => (item.type === 'unit' ? item.units : []))),
    numbers: numbers.flatMap(({ value }) => (value.type === 'number' ? [value.number] : [])),
    amounts: numbers.flatMap(({ value, last }) =>
      value.type === 'number' && found.items.some((item) => item.type === 'unit' && item.first === last + 1) ? [value.number] : [],
    ),
    bounds: numbers.flatMap(({ value, first }) =>
      value.type === 'number' && bounding.has(tokens[first - 1]?.lower ?? '') && !inFacet(first) ? [value.number] : [],
    ),
    signals: new Set(found.signals.map(({ signal }) => signal)),
    names: found.names.map(({ concept, first, last }) => ({ concept, covers: new Set(range(first, last)) })),
    corrections: found.corrections,
  }
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
