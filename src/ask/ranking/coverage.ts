/** How much of a question's weight a fact covers. Cheap, so that it can sort out most facts before anything else is asked. */

import type { Pack } from '../../pack/pack.ts'
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

export function coverageOf(card: Card, { asked, topics, mentions, isBare }: Weighed, pack: Pack): Coverage {
  let [hit, total, topicHit, topicTotal, anchors] = [0, 0, 0, 0, 0]
  for (const { topic, weight } of topics) {
    const worth = hitOf(card, topic, asked.names)
    if (topic.optional) {
      if (worth <= 0.5) continue
      if (isBare && worth >= 0.9 && topic.trust > 0.5) anchors += 1
      hit += weight * optionalWeight * worth
      total += weight * optionalWeight
      continue
    }
    topicHit += weight * worth
    topicTotal += weight
    if (worth >= 0.9 && topic.trust > 0.5) anchors += 1
  }
  for (const mention of mentions) {
    const meeting = meet(card, mention, pack)
    if (meeting === 'default') continue
    if (meeting === 'exact') anchors += 1
    hit += facetWeight * (meeting === 'exact' ? 1 : meeting === 'mentioned' ? 0.8 : 0)
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

/** No fact of an entry covers more than this, whose facts have these concepts among them: groups and places are taken as met. */
export function mostCovered(concepts: ReadonlySet<string>, { asked, topics, mentions }: Weighed): number {
  let hit = (mentions.length + asked.carried.length) * facetWeight
  let total = hit
  for (const { topic, weight } of topics) {
    const isHit =
      topic.concepts.some((concept) => concepts.has(concept)) ||
      asked.names.some(({ concept, covers }) => covers.has(topic.first) && concepts.has(concept))
    if (topic.optional && !isHit) continue
    const worth = topic.optional ? weight * optionalWeight : weight
    if (isHit) hit += worth
    total += worth
  }
  return total === 0 ? 1 : hit / total
}
