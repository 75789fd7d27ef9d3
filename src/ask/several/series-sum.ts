/** Adds figures up: the parts of one entry that a question names, or one figure each of several things. */

import type { Language } from '../../answer/tree.ts'
import { distributive } from '../../language/words/apiece-words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { nonEmpty, observationsOf } from '../../telling/facts.ts'
import { sumOf } from '../../telling/figure.ts'
import { type Card, ownsConcept } from '../catalogue/cards.ts'
import { bestAble, type Judged } from '../deciding/judged.ts'
import { isDefault } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'
import { wantsFigure, wantsGap } from '../question/wants.ts'
import type { SeriesAnswer } from './series-answer.ts'

/** `Culture and finance together`: the parts that the words tell apart; all where they tell none and no number says that fewer are meant, none where a word fits no part. */
export function partsNamed(
  series: readonly Observation[],
  { topics, numbers }: Asked,
  judged: readonly Judged[],
): readonly Observation[] {
  const cards = judged
    .filter(({ card }) => series.some(({ id }) => id === card.fact.id))
    .map(({ card }) => card)
  const holders = topics.filter(isTelling).map(({ concepts }) => {
    // What a part says itself tells it apart better than the names that all parts share.
    const telling = cards.filter(({ told }) => concepts.some((concept) => told.has(concept)))
    const holding = telling.length > 0 ? telling : cards.filter((card) => holdsAny(card, concepts))
    return new Set(holding.map(({ fact }) => fact.id))
  })
  if (holders.some(({ size }) => size === 0)) return []
  const telling = holders.filter(({ size }) => size < series.length)
  // `The two big committees together`: it does not say which.
  const isOfSome = numbers.some((number) => number > 1 && number < series.length)
  if (telling.length === 0) return isOfSome ? [] : series
  return series.filter(({ id }) => telling.some((ids) => ids.has(id)))
}

/** In its own words, not in a sibling's. */
const holdsAny = (card: Card, wanted: readonly string[]): boolean =>
  wanted.some((concept) => ownsConcept(card, concept))

export function summed(series: readonly Observation[], lang: Language, pack: Pack): SeriesAnswer | null {
  const facts = nonEmpty(series)
  if (!facts || facts.length < 2) return null
  const computation = sumOf(facts, lang, pack)
  return computation && { type: 'sum', facts, computation }
}

/** `Street-level work and hotspots together`: one figure for each thing named, all in one unit, though each is an entry of its own. */
export function sumAcross(asked: Asked, judged: readonly Judged[], pack: Pack): SeriesAnswer | null {
  // `All the committees added up` is no sum of a committee and something else.
  if (asked.saysAll) return null
  const cards = judged.flatMap(({ card, violations, score }) =>
    card.fact.type === 'observation' &&
    card.fact.measure === 'level' &&
    score.anchors > 0 &&
    // `Give` is as good as `get` of what two are told to have got.
    violations.every((one) => one === 'outcome')
      ? [{ ...card, fact: card.fact, isHeld: violations.length === 0 }]
      : [],
  )
  const units = [...new Set(cards.map(({ fact }) => fact.unit))]
  const inUnit = (unit: string): FigureCard[] => cards.filter(({ fact }) => fact.unit === unit)
  const named =
    units
      .map((unit) =>
        oneEach(
          asked,
          inUnit(unit).filter(({ isHeld }) => isHeld),
        ),
      )
      .find(({ length }) => length > 1) ??
    units
      .filter((unit) => pack.units.get(unit)?.quantity === 'money')
      .map((unit) => allAlike(asked, inUnit(unit)))
      .find(({ length }) => length > 1)
  return named ? summed(named, asked.lang, pack) : null
}

/** A figure for each thing that the words tell apart, each of an entry of its own; empty where one has none. */
function oneEach({ topics }: Asked, cards: readonly FigureCard[]): readonly Observation[] {
  const holders = topics
    .filter(isTelling)
    .map(({ concepts }) => cards.filter((card) => holdsAny(card, concepts)))
    .filter(({ length }) => length < cards.length)
  const facts = [...new Set(holders.map(([best]) => best?.fact ?? null))]
  const entries = new Set(facts.map((fact) => fact?.entry))
  return entries.size === facts.length && !facts.includes(null) ? facts.filter((fact) => fact !== null) : []
}

/** `How much did the ministry give in all?`: what all the words are told of, each of an entry of its own. */
function allAlike({ topics }: Asked, cards: readonly FigureCard[]): readonly Observation[] {
  const telling = topics.filter(isTelling)
  const facts = cards
    .filter((card) => telling.every(({ concepts }) => holdsAny(card, concepts)))
    .map(({ fact }) => fact)
  const entries = new Set(facts.map(({ entry }) => entry))
  return telling.length > 0 && entries.size === facts.length ? facts : []
}

type FigureCard = Card & { readonly fact: Observation; readonly isHeld: boolean }

/** `How much does the city spend?` of a figure that the report only gives in many parts; how much more, or how much per head, is another question. */
export function asksTotal(asked: Asked, judged: readonly Judged[], pack: Pack): boolean {
  const { fact, entry } = bestAble(judged)?.card ?? {}
  if (!entry || fact?.type !== 'observation' || !wantsFigure(asked) || wantsGap(asked)) return false
  if (distributive[asked.lang].test(asked.text.toLowerCase())) return false
  const isNarrow = asked.facets.flat().some((facet) => !isDefault(facet, pack))
  const { unit } = fact
  if (asked.signals.has('except') || asked.signals.has('others')) return false
  const parts = observationsOf(entry).filter((part) => part.unit === unit)
  return !isNarrow && parts.length > 4 && ['money', 'count'].includes(pack.units.get(unit)?.quantity ?? '')
}
