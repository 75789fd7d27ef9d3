/** How well a fact covers a question's words, and how much it says that was not asked. */

import type { Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Asked, Topic } from './asked.ts'
import type { Card, Catalogue } from './catalogue.ts'
import { meet } from './groups.ts'
import { isKeywords, wantedAspects, wantsChange, wantsFigure, wantsGap, wantsGoal } from './wants.ts'

export type Score = {
  /** Share of the question's weight that the fact covers, 0 to 1. */
  readonly coverage: number
  /** The same over topic words alone; 1 when there are none. */
  readonly topical: number
  /** For ranking. */
  readonly rank: number
  /** Topic words hit in its names, aliases or sentence, and groups it is filed under. */
  readonly anchors: number
  /** How much of one of the fact's names or aliases the question says, 0 to 1. */
  readonly naming: number
  readonly missed: readonly string[]
}

/** A group or place that the fact is filed under weighs as much as a fairly rare word. */
const facetWeight = 0.7

export function scoreOf(card: Card, asked: Asked, { weightOf, pack }: Catalogue): Score {
  let hit = 0
  let total = 0
  let topicHit = 0
  let topicTotal = 0
  let anchors = 0
  const missed: string[] = []
  // A question of nothing but `goal` or `budget` stands on these words.
  const isBare = asked.topics.every(({ optional, trust }) => optional || trust < 0.5)
  for (const topic of asked.topics) {
    const worth = hitOf(card, topic, asked)
    const weight = weightOf(topic.concepts) * topic.trust
    if (topic.optional) {
      if (worth > 0.5) {
        if (isBare && worth >= 0.9) anchors += 1
        hit += weight * 0.5 * worth
        total += weight * 0.5
      }
      continue
    }
    hit += weight * worth
    total += weight
    topicHit += weight * worth
    topicTotal += weight
    if (worth >= 0.9 && topic.trust > 0.5) anchors += 1
    if (worth === 0 && topic.trust > 0.5) missed.push(topic.text)
  }
  for (const mention of mentionsByDimension(asked)) {
    const meeting = meet(card, mention, pack)
    if (meeting === 'default') continue
    const worth = meeting === 'exact' ? 1 : meeting === 'mentioned' ? 0.8 : 0
    hit += facetWeight * worth
    total += facetWeight
    if (meeting === 'exact') anchors += 1
  }
  for (const mention of asked.carried) {
    if (meet(card, mention, pack) !== 'exact') continue
    hit += facetWeight
    total += facetWeight
  }
  const coverage = total === 0 ? 0 : hit / total
  const topical = topicTotal === 0 ? 1 : topicHit / topicTotal
  const naming = namingOf(card, asked, weightOf)
  const rank =
    (coverage ** 2 * fit(card, asked, pack) * standing(card, asked, naming)) /
      (1 + 0.12 * unasked(card, asked, pack)) +
    phraseBonus(card, asked, weightOf)
  return { coverage, topical, rank, anchors, naming, missed }
}

/** Two groups of one kind (women, men) are one wish: either will do. */
function mentionsByDimension(asked: Asked): Facet[][] {
  const found = new Map<string, Facet[]>()
  for (const facet of asked.facets.flat())
    found.set(facet.dimension, [...(found.get(facet.dimension) ?? []), facet])
  return [...found.values()]
}

function hitOf(card: Card, topic: Topic, asked: Asked): number {
  const direct = Math.max(0, ...topic.concepts.map((concept) => card.concepts.get(concept) ?? 0))
  const named = asked.names.some(
    ({ concept, covers }) => covers.has(topic.first) && card.concepts.has(concept),
  )
  return named ? Math.max(direct, 1) : direct
}

/** What should happen next is no answer to what is, unless it is asked for by name. */
function standing({ entry }: Card, asked: Asked, naming: number): number {
  if (asked.signals.has('next')) return entry.kind === 'recommendation' ? 1.25 : 0.85
  return entry.kind === 'recommendation' && naming < 0.5 ? 0.7 : 1
}

/** What the fact is, held against what is wanted: 1 when it is just that. */
function fit({ fact, entry }: Card, asked: Asked, pack: Pack): number {
  const aspects = wantedAspects(asked)
  const figure = wantsFigure(asked)
  const goal = wantsGoal(asked)
  const change = wantsChange(asked)
  let factor = 1
  if (fact.type === 'observation') {
    const isShare = pack.units.get(fact.unit)?.quantity === 'share'
    const plainly = aspects === null && !change && entry.kind === 'indicator'
    if (
      plainly &&
      (asked.signals.has('what') ||
        asked.signals.has('share') ||
        asked.signals.has('only-count') ||
        isKeywords(asked))
    )
      factor *= 1.1
    if (asked.signals.has('first') && isBaseline(fact.id, pack)) factor *= 1.35
    if (isShare && asked.signals.has('how-many') && !asked.signals.has('share')) factor *= 0.92
    if (fact.measure === 'level' && change && !asked.periods.some(({ type }) => type === 'span'))
      factor *= 0.8
    if (fact.measure === 'change' && !change && !wantsGap(asked)) factor *= 0.8
    if (fact.measure === 'level' && wantsGap(asked) && asked.facets.length < 2) factor *= 0.85
    if (fact.measure === 'difference' && !wantsGap(asked)) factor *= 0.85
    if (fact.measure.startsWith('target') && !goal) factor *= 0.75
    if (goal && !fact.measure.startsWith('target')) factor *= fact.measure === 'change' ? 0.7 : 0.85
    if (asked.signals.has('reached') && entry.kind === 'goal') factor *= 0.7
    if (isKeywords(asked) && entry.kind !== 'indicator' && entry.kind !== 'goal') factor *= 0.95
  } else if (fact.type === 'claim') {
    if (
      aspects === null &&
      !figure &&
      asked.signals.has('what') &&
      (fact.aspect === 'what' || fact.aspect === 'purpose')
    )
      factor *= 1.12
    if (asked.signals.has('which') && ['part', 'member', 'partner', 'name', 'where'].includes(fact.aspect))
      factor *= 1.12
    if (aspects !== null && [...aspects][0] === fact.aspect) factor *= 1.08
    if (change && fact.aspect === 'trend') factor *= 1.1
    if (asked.signals.has('reached') && fact.aspect === 'verdict') factor *= 1.2
    if (goal && entry.kind !== 'goal') factor *= 0.9
  }
  return factor
}

const isBaseline = (id: string, { entries }: Pack): boolean =>
  [...entries.values()].some((entry) => entry.kind === 'goal' && entry.baseline === id)

/** Groups, places and ages the fact is narrowed to and the question did not name. */
function unasked({ fact }: Card, asked: Asked, pack: Pack): number {
  const named = new Set(asked.facets.flat().map(({ dimension }) => dimension))
  return Object.entries(fact.dimensions).filter(
    ([dimension, code]) => !named.has(dimension) && !pack.codeLists.get(dimension)?.codes.get(code)?.default,
  ).length
}

/** The best covered name or alias: how much of its weight the question says. */
function namingOf({ phrases }: Card, asked: Asked, weightOf: Catalogue['weightOf']): number {
  const words = wordsAsked(asked)
  return Math.max(
    0,
    ...phrases.map(({ concepts: said }) => {
      const plain = said.filter((concept) => !concept.startsWith('@'))
      const weigh = (concepts: readonly string[]): number =>
        concepts.reduce((sum, concept) => sum + weightOf([concept]), 0)
      return plain.length === 0 ? 0 : weigh(plain.filter((concept) => words.has(concept))) / weigh(plain)
    }),
  )
}

const wordsAsked = (asked: Asked): Set<string> =>
  new Set([...asked.topics.flatMap(({ concepts }) => concepts), ...asked.names.map(({ concept }) => concept)])

/** A question that covers a whole alias, all its words, most likely means this fact. */
function phraseBonus({ phrases }: Card, asked: Asked, weightOf: Catalogue['weightOf']): number {
  const words = wordsAsked(asked)
  const asksFor = asked.topics.reduce((sum, { concepts }) => sum + weightOf(concepts), 0)
  let best = 0
  for (const { concepts } of phrases) {
    const plain = concepts.filter((concept) => !concept.startsWith('@'))
    if (plain.length === 0 || !plain.every((concept) => words.has(concept))) continue
    const weight = plain.reduce((sum, concept) => sum + weightOf([concept]), 0)
    best = Math.max(best, weight / Math.max(weight, asksFor))
  }
  return best * 0.2
}
