/** How much of a question's weight a fact covers. Cheap, so that it can sort out most facts before anything else is asked. */

import type { Pack } from '../../pack/pack.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Card } from '../catalogue/cards.ts'
import { meet } from '../fitting/groups.ts'
import type { Topic } from '../question/topics.ts'
import type { Weighed } from './weighed.ts'

export type Coverage = {
  /** Share of the question's weight that the fact covers, 0 to 1. */
  readonly coverage: number
  /** The same over topic words alone; 1 when there are none. */
  readonly topical: number
  /** Topic words hit in its names, aliases or sentence, and groups it is filed under. */
  readonly anchors: number
}

/** A group or place that the fact is filed under weighs as much as a fairly rare word. */
const facetWeight = 0.7
/** Less than this beside a group is no topic: a word or two that may stand in any question. */
const telling = 0.3
/** What a word such as `goal` or `rise` weighs where it hits; where it does not it weighs nothing. */
const optionalWeight = 0.5
/** A hit worth so much holds the fact to the question: in its name, an alias or its sentence. */
const anchoring = 0.9
/** A word such as `goal` must be worth more than that to be one. */
const inPassing = 0.5
/** What a group weighs that is only mentioned, of one that the fact is filed under. */
const mentioned = 0.8

export function coverageOf(
  card: Card,
  weighed: Weighed,
  pack: Pack,
  /** Of a statement, a hint that hits half takes nothing away. */
  isStatement = false,
): Coverage {
  const { asked, topics, mentions, isBare } = weighed
  let [hit, total, topicHit, topicTotal, anchors] = [0, 0, 0, weighed.unsaid, 0]
  for (const { topic, weight } of topics) {
    const worth = hitOf(card, topic, asked.names)
    if (topic.optional) {
      if (worth <= inPassing) continue
      if (isBare && worth >= anchoring && isTrusted(topic.trust)) anchors += 1
      hit += weight * optionalWeight * worth
      total += weight * optionalWeight * (isStatement ? worth : 1)
      continue
    }
    topicHit += weight * worth
    topicTotal += weight
    if (worth >= anchoring && isTrusted(topic.trust)) anchors += 1
  }
  for (const mention of mentions) {
    const meeting = meet(card, mention, pack)
    if (meeting === 'default') continue
    if (meeting === 'exact') anchors += 1
    hit += facetWeight * (meeting === 'exact' ? 1 : meeting === 'mentioned' ? mentioned : 0)
    total += facetWeight
  }
  const carried =
    asked.carried.filter((mention) => meet(card, mention, pack) === 'exact').length * facetWeight
  const all = total + topicTotal + carried
  return {
    coverage: all === 0 ? 0 : (hit + topicHit + carried) / all,
    topical: topicTotal === 0 || (topicTotal < telling && mentions.length > 0) ? 1 : topicHit / topicTotal,
    anchors,
  }
}

function hitOf({ concepts }: Card, topic: Topic, names: Weighed['asked']['names']): number {
  let best = 0
  for (const concept of topic.concepts) best = Math.max(best, concepts.get(concept) ?? 0)
  if (best < 1 && names.some(({ concept, covers }) => covers.has(topic.first) && concepts.has(concept)))
    return 1
  return best
}

/** The question for the facts of one entry, whose facts have these concepts among them: a topic that none of them says need not be held against each. */
export function amongFacts(concepts: ReadonlySet<string>, weighed: Weighed): Weighed {
  const { names } = weighed.asked
  let { unsaid } = weighed
  const topics = weighed.topics.filter(({ topic, weight }) => {
    const isSaid =
      topic.concepts.some((concept) => concepts.has(concept)) ||
      names.some(({ concept, covers }) => covers.has(topic.first) && concepts.has(concept))
    if (!isSaid && !topic.optional) unsaid += weight
    return isSaid
  })
  return { ...weighed, topics, unsaid }
}

/** No fact of that entry covers more than this: groups and places are taken as met. */
export function mostCovered({ asked, topics, mentions, unsaid }: Weighed): number {
  let hit = (mentions.length + asked.carried.length) * facetWeight
  for (const { topic, weight } of topics) hit += topic.optional ? weight * optionalWeight : weight
  return hit + unsaid === 0 ? 1 : hit / (hit + unsaid)
}
