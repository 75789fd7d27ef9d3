/** `The police got more money. They received 28 million` of what somebody else got: of what the pronoun may stand for, the figure has no word. */

import { type Card, saysConcept } from '../../ask/catalogue/cards.ts'
import type { Topic } from '../../ask/question/topics.ts'
import { wordsOf } from '../../language/token.ts'
import { subordinating } from '../../language/words/conjunctions.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const ofAnotherSubject: Objection = ({ card, number, context }) => {
  const { subject, isOfSubject, earlier, clause, ahead, asked } = context
  const { from } = clause.sentence
  if (!isOfSubject || !subject || subject.topics.length === 0 || subject.facets.length > 0) return null
  // `De fire konsulenter …` begins with an article, and a clause further on has a subject of its own.
  if (clause.own.from !== from || number.first === from + 1) return null
  if (wordsOf(ahead).some((word) => subordinating[asked.lang].has(word))) return null
  const isTold =
    subject.topics.some(({ concepts }) => concepts.some((one) => saysConcept(card, one))) ||
    // The pronoun may stand for what the sentence before only names.
    [...subject.topics, ...(earlier?.topics ?? [])].some((topic) => isName(topic, card))
  return isTold ? null : unlike(card.fact)
}

const isName = ({ concepts }: Topic, { named }: Card): boolean => concepts.some((one) => named.has(one))
