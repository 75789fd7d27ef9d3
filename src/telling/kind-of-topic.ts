/** What the report has of one kind under a topic: `what are the goals for education?` */

import { answered, next, paragraph } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Kind } from '../pack/schema.ts'
import { nonEmpty, sentences } from './facts.ts'
import { kindNames } from './kinds.ts'
import { factsUnder, topicOf } from './topic.ts'
import { typed } from './typed.ts'

const under = { da: ' under emnet ', en: ' under the topic ' } as const

/** So that the answer is read at a glance. */
const most = 8

/**
 * One sentence of each entry of the kind; null where nothing is called by the topic, or it has none of the kind.
 *
 * @example listOfTopic('goal', 'education', desk, 'en') // "Goals under the topic education: …"
 */
export function listOfTopic(kind: Kind, topic: string, desk: Desk, lang: Language): Answer | null {
  const { entries, group } = topicOf(topic, desk, lang)
  const [first, ...rest] = entries.filter((entry) => entry.kind === kind)
  if (!first || rest.length >= most) return null
  const of = [first, ...rest]
  const facts = of.flatMap((entry) => factsUnder(entry, group, desk.pack))
  const commands = nonEmpty(of.slice(0, 3).map((entry) => `/${kind} ${desk.nameOf(entry, lang)}`))
  return answered(
    lang,
    paragraph(titleOf(kind, of.length, lang), under[lang], typed(topic), ':'),
    ...sentences(facts, 'context', lang),
    next(...(commands ?? ['/help'])),
  )
}

/** `Goals`; no number, for a topic has no sharp edge. */
function titleOf(kind: Kind, count: number, lang: Language): string {
  const name = kindNames[kind][count === 1 ? 'one' : 'many'][lang]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
