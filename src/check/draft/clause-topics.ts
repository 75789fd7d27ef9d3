/** What a number is about: the topic words of its clause's core, else what the sentence or the one before speaks of. */

import { eachOnce, type Topic } from '../../ask/question/topics.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { tellingHowMany } from '../../language/words/counting-words.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { saysIt } from './pronoun-object.ts'
import type { Said } from './said.ts'

type ClauseTopics = {
  readonly topics: readonly Topic[]
  /** What the sentence speaks of, or, where it says nothing, the sentence before. */
  readonly spokenOf: readonly Topic[]
  /** Those of the clause alone. */
  readonly own: readonly Topic[]
}

export function topicsOf(
  number: NumberReading,
  /** Last token of the number with its unit. */
  last: number,
  clause: Clause,
  core: Stretch,
  draft: Draft,
  before: Said | null,
): ClauseTopics {
  // What is parted is seldom what is told: `one in four members`, `hver fjerde borger`.
  const isParted = ({ first }: Topic): boolean =>
    number.value.type === 'fraction' && first > number.last && first <= last
  const own = draft
    .topicsIn(clause.own)
    .map((topic) =>
      isParted(topic) || !isToldOf(topic, core) || isTellingHowMany(topic) ? hint(topic) : topic,
    )
  const sentence = draft.topicsIn(clause.sentence)
  const spokenOf = sentence.some(({ optional }) => !optional) ? sentence : (before?.topics ?? [])
  // `Nearly half have experienced it`: a verb that tells little leaves that to the `it`.
  const least = saysIt(last, clause.own, draft.tokens) ? 0.5 : 0
  const isOwn = own.some(({ optional, trust }) => !optional && trust > least)
  // `Two models are used, and one in ten were met with …, against one in four of …`: what is told last is meant.
  const just = clause.earlier
  const isTold = just !== null && sentence.some((topic) => !topic.optional && isInside(topic, just))
  const meant = (topic: Topic): Topic =>
    isTellingHowMany(topic) || (isTold && spokenOf === sentence && topic.first < just.from)
      ? hint(topic)
      : topic
  const earlier = sentence.filter(({ first }) => first < clause.own.from)
  const topics = eachOnce([
    ...(isOwn ? own : spokenOf.map((topic) => meant(isInside(topic, clause.own) ? aside(topic) : topic))),
    ...(isOwn ? (sentence.length > 0 ? earlier : spokenOf) : []).map(hint),
    ...(before?.topics ?? []).map(hint),
  ])
  return { topics, spokenOf, own }
}

const isTellingHowMany = ({ text }: Topic): boolean => tellingHowMany.has(text.toLowerCase())

/** It helps where it hits and never counts against. */
const hint = (topic: Topic): Topic => ({ ...topic, optional: true })

/** What stands beside the core is a hint; an unknown name or place is never let go. */
const isToldOf = (topic: Topic, core: Stretch): boolean => isInside(topic, core) || isStranger(topic)

const isInside = ({ first }: Topic, { from, to }: Stretch): boolean => first >= from && first < to

const isStranger = ({ known, isName, isPlace }: Topic): boolean => known === 'unknown' && (isName || isPlace)

/** Words that the report does not have, said elsewhere than of the number. */
const aside = (topic: Topic): Topic => (topic.known === 'unknown' && !isStranger(topic) ? hint(topic) : topic)
