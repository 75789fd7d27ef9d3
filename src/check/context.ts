/** What the words around a number say it is about, put as a question to the report. */

import type { Language } from '../answer/tree.ts'
import type { Asked } from '../ask/asked.ts'
import type { Topic } from '../ask/topics.ts'
import type { NumberReading } from '../language/numbers.ts'
import type { PeriodReading } from '../language/periods.ts'
import type { Token } from '../language/token.ts'
import type { Signal } from '../language/words.ts'
import type { Facet, Item } from '../reading/meaning.ts'
import type { Scan } from '../reading/scan.ts'
import type { Clause, Stretch } from './clauses.ts'

export type Draft = {
  readonly text: string
  readonly lang: Language
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodReading[]
  readonly scan: Scan
}

export type Context = {
  /** The clause as written. */
  readonly clause: string
  /** The clause alone; what it leaves out is taken from the sentence, then from the sentence before. */
  readonly asked: Asked
  /** Whether the clause itself said what it is about. */
  readonly isOwn: boolean
  /** `ikke 61,8 %`: the number itself is denied. */
  readonly isDenied: boolean
}

type FacetItem = Extract<Item, { readonly type: 'facet' }>

const isIn = ({ first }: { readonly first: number }, { from, to }: Stretch): boolean =>
  first >= from && first < to

/** Reads the context of one number of a clause; `before` is the context of the sentence before, if any. */
export function contextOf(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Context | null,
): Context {
  const own = topicsIn(draft, clause.own)
  const sentence = topicsIn(draft, clause.sentence)
  const inherited = sentence.length > 0 ? sentence : (before?.asked.topics ?? [])
  const isOwn = own.length > 0
  const earlier = sentence.filter(({ first }) => first < clause.own.from)
  const optional = (isOwn ? (sentence.length > 0 ? earlier : inherited) : []).map(
    (topic): Topic => ({ ...topic, optional: true }),
  )
  const topics = merged([
    ...(isOwn ? own : inherited),
    ...optional,
    ...(before?.asked.topics ?? []).map((topic): Topic => ({ ...topic, optional: true })),
  ])
  const carries = sentence.length === 0 || refersBack(draft, clause)
  const { facets, carried } = facetsOf(number, clause, draft, carries ? before : null)
  return {
    clause: draft.text.slice(
        draft.tokens[clause.own.from]?.start ?? 0,
        draft.tokens[clause.own.to - 1]?.end ?? 0,
      ),
    isOwn,
    isDenied: draft.tokens
      .slice(Math.max(clause.sentence.from, number.first - 3), number.first)
      .some(({ lower }) => denials.has(lower)),
    asked: {
      // Its wording is not a question's: only topics, groups and times count.
      text: '',
      lang: draft.lang,
      topics,
      facets,
      carried,
      periods: periodsOf(number, clause, draft, before),
      units: new Set(),
      numbers: [],
      amounts: [],
      bounds: [],
      signals: new Set(
        draft.scan.signals.filter((signal) => isIn(signal, clause.own)).map(({ signal }) => signal as Signal),
      ),
      names: draft.scan.names
        .filter((name) => isIn(name, clause.sentence))
        .map(({ concept, first, last }) => ({
          concept,
          covers: new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step)),
        })),
      counted: null,
      countsGroup: false,
      countedUnits: new Set(),
      nameRuns: [],
      isYesNo: false,
      corrections: [],
    },
  }
}

function topicsIn({ scan }: Draft, stretch: Stretch): Topic[] {
  const inSignal = new Set(scan.signals.flatMap(({ first, last }) => placesOf(first, last)))
  return scan.items.flatMap((item): Topic[] => {
    if (item.type !== 'term' || !isIn(item, stretch)) return []
    const isSignal = placesOf(item.first, item.last).every((at) => inSignal.has(at))
    if (isSignal && item.term.known === 'unknown') return []
    return [{ ...item.term, first: item.first, optional: isSignal }]
  })
}

const placesOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

function merged(topics: readonly Topic[]): Topic[] {
  const found = new Map<string, Topic>()
  for (const topic of topics) {
    const key = topic.concepts.join(' ') || topic.text.toLowerCase()
    if (!found.has(key)) found.set(key, topic)
  }
  return [...found.values()]
}

/** A sentence that begins with `det`, `antallet`, `mændene` speaks of what the one before spoke of. */
function refersBack({ tokens }: Draft, { sentence }: Clause): boolean {
  return /^(det|den|de|disse|heraf|antallet|andelen|tallet|og|it|they|this|these|that|the|and|of)$/.test(
    tokens[sentence.from]?.lower ?? '',
  )
}

type Facets = Pick<Asked, 'facets' | 'carried'>

/** One code a dimension: the number's own binds it; one of the sentence or of the sentence before is only carried along. */
function facetsOf(number: NumberReading, clause: Clause, draft: Draft, before: Context | null): Facets {
  const inSentence = draft.scan.items.filter(
    (item): item is FacetItem => item.type === 'facet' && isIn(item, clause.sentence),
  )
  const byDimension = new Map<string, FacetItem[]>()
  for (const item of inSentence) {
    const dimension = item.facets[0]?.dimension ?? ''
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), item])
  }
  const facets: (readonly Facet[])[] = []
  const carried: (readonly Facet[])[] = []
  for (const items of byDimension.values()) {
    const chosen = nearest(number, clause, items, draft.tokens)
    if (chosen) (isIn(chosen, clause.own) ? facets : carried).push(chosen.facets)
  }
  const known = new Set(byDimension.keys())
  const said = before ? [...before.asked.facets, ...before.asked.carried] : []
  return { facets, carried: [...carried, ...said.filter(([facet]) => facet && !known.has(facet.dimension))] }
}

const denials = new Set(['ikke', 'aldrig', 'not', 'never', 'næppe', 'hardly'])

const ofWords = new Set(['af', 'of', 'blandt', 'among', 'med', 'for', 'i', 'in', 'til', 'to', 'from', 'fra'])

/**
 * `61,8 % af mændene` belongs together whatever stands before; else the last group before the number in its clause,
 * then the first after it, then the sentence's, when it names only one.
 */
function nearest(
  number: NumberReading,
  { own }: Clause,
  items: readonly FacetItem[],
  tokens: readonly Token[],
): FacetItem | null {
  const inside = items.filter((item) => isIn(item, own))
  const after = inside.filter(({ first }) => first > number.last)
  const [next] = after
  const joined = next && tokens.slice(number.last + 1, next.first).some(({ lower }) => ofWords.has(lower))
  if (next && joined && next.first - number.last <= 6 && !hasNumber(tokens, number.last + 1, next.first))
    return next
  const previous = inside.findLast(({ first }) => first < number.first)
  if (previous) return previous
  if (next) return next
  // A group named only later belongs to the number it stands by.
  return items.findLast(({ first }) => first < own.from) ?? null
}

const hasNumber = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ type }) => type === 'number')

/** The clause's own times, else the sentence's; `fra fem til to` from 2006 to 2009 gives each number its end. */
function periodsOf(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Context | null,
): PeriodReading[] {
  // A time behind a comma belongs to what follows the number: `… 30 personer, og ordningen løber til 2012`.
  const isApart = ({ first }: PeriodReading): boolean =>
    first > number.last && draft.tokens.slice(number.last + 1, first).some(({ text }) => text === ',')
  const own = draft.periods.filter((period) => isIn(period, clause.own) && !isApart(period))
  const sentence = draft.periods.filter((period) => isIn(period, clause.sentence) && !isApart(period))
  const here = own.length > 0 ? own : sentence
  const [span] = here
  const [first, second] = clause.numbers
  if (
    span?.type === 'span' &&
    first &&
    second &&
    clause.numbers.length === 2 &&
    second.first - first.last <= 4
  ) {
    const end = number === first ? span.from : span.to
    return [{ ...span, type: 'at', from: end, to: end }]
  }
  if (own.length > 1) return [nearestPeriod(number, own)]
  if (here.length > 0) return [...here]
  return (before?.asked.periods ?? []).filter(({ type }) => type === 'now')
}

function nearestPeriod(number: NumberReading, periods: readonly PeriodReading[]): PeriodReading {
  const [first, ...rest] = periods as [PeriodReading, ...PeriodReading[]]
  // A time usually follows its number: `5.922 ved udgangen af 2006`.
  const distance = ({ first: from, last }: PeriodReading): number =>
    from > number.last ? from - number.last : number.first - last + 2
  return rest.reduce((best, period) => (distance(period) < distance(best) ? period : best), first)
}
