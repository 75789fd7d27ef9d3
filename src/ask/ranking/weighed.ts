/** A question with what every card is held against worked out once: weights, words, groups. */

import type { Facet } from '../../reading/meaning.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { wording } from '../catalogue/readings.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'
import { isTelling, type Topic } from '../question/topics.ts'

export type Weighed = {
  readonly asked: Asked
  readonly topics: readonly { readonly topic: Topic; readonly weight: number }[]
  /** Weight of the topics that no fact held against it says, and that are not among them. */
  readonly unsaid: number
  /** One list a dimension: two groups of one kind (women, men) are one wish, either will do. */
  readonly mentions: readonly (readonly Facet[])[]
  readonly named: ReadonlySet<string>
  /** All concepts of the topics and names, and what each weighs. */
  readonly concepts: ReadonlyMap<string, number>
  /** Stems of all words, small ones too. */
  readonly wording: ReadonlySet<string>
  /** Weight of all topics. */
  readonly total: number
  /** A question of nothing but `goal` or `budget` stands on these words. */
  readonly isBare: boolean
  /** How many topic words that are no wish such as `goal`: none leaves only groups, one may be said of much. */
  readonly telling: number
}

export function weigh(asked: Asked, { weightOf }: Catalogue): Weighed {
  const topics = asked.topics.map((topic) => ({ topic, weight: weightOf(topic.concepts) * topic.trust }))
  const mentions = new Map<string, Facet[]>()
  for (const facet of asked.facets.flat())
    mentions.set(facet.dimension, [...(mentions.get(facet.dimension) ?? []), facet])
  return {
    asked,
    topics,
    unsaid: 0,
    mentions: [...mentions.values()],
    named: listsNamed(asked),
    concepts: new Map(
      [...asked.topics.flatMap(({ concepts }) => concepts), ...asked.names.map(({ concept }) => concept)].map(
        (concept) => [concept, weightOf([concept])],
      ),
    ),
    wording: new Set(wording(asked.text, asked.lang)),
    total: asked.topics.reduce((sum, { concepts }) => sum + weightOf(concepts), 0),
    telling: asked.topics.filter(isTelling).length,
    isBare: asked.topics.every(({ optional, trust }) => optional || !isTrusted(trust)),
  }
}
