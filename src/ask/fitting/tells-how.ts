/** Whether a fact tells how something is done, or what somebody does about it, where a question asks for that. */

import type { Aspect } from '../../pack/schema.ts'
import { type Card, saysConcept } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { wantsChange, wantsFigure, wantsGap, wantsGoal } from '../question/wants.ts'

/** `How are they chosen?` of a number, or of a sentence that does not speak of choosing; `what is done about it?` of what is found. */
export const missesManner = (card: Card, asked: Asked): boolean =>
  (asksHow(asked) && (card.fact.type === 'observation' || !speaksOfAll(card, asked))) ||
  (asked.asksWhatIsDone && !wantsGoal(asked) && !isDone(card))

/** A state, a gap and a figure are asked for with the same word. */
const asksHow = (asked: Asked): boolean =>
  asked.signals.has('manner') &&
  !wantsChange(asked) &&
  !wantsGap(asked) &&
  !wantsGoal(asked) &&
  !wantsFigure(asked)

const speaksOfAll = (card: Card, { topics, names }: Asked): boolean =>
  topics
    .filter(({ optional, first }) => !optional && first >= 0)
    .every(
      (topic) =>
        topic.concepts.some((concept) => saysConcept(card, concept)) ||
        names.some(({ concept, covers }) => covers.has(topic.first) && card.concepts.has(concept)),
    )

const isDone = ({ entry, fact }: Card): boolean =>
  (isMeasure(entry.kind) &&
    !(entry.kind === 'initiative' && fact.type === 'claim' && trappings.has(fact.aspect))) ||
  (fact.type === 'claim' && ways.has(fact.aspect))

const isMeasure = (kind: Card['entry']['kind']): boolean => kind === 'initiative' || kind === 'recommendation'

/** A part of an initiative helps nobody, nor does its name. */
const trappings: ReadonlySet<Aspect> = new Set(['part', 'name', 'source', 'link'])

const ways: ReadonlySet<Aspect> = new Set(['how', 'purpose'])
