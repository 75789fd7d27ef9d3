/** `28 % … at boarding school` of a figure for private schools: a telling word of which the figure knows nothing. */

import type { Language } from '../../answer/tree.ts'
import { goalsFrom } from '../../ask/fitting/baseline.ts'
import type { Topic } from '../../ask/question/topics.ts'
import { stem } from '../../language/stem.ts'
import { wordsOf } from '../../language/token.ts'
import { fieldEnding, neutral } from '../../language/words/neutral-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { isPlain } from '../../reading/single-word.ts'
import { isTrusted } from '../../reading/trust.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const foreignWords: Objection = ({ number, card, context, catalogue: { lexicon, cardsOf, pack } }) => {
  const { asked, core } = context
  // Where a goal starts is told in the words of the goal: `to raise the share from 54.8`.
  const goals = isStartOfGoal(card.fact, context, pack) ? goalsFrom(card.fact, pack) : []
  const known = [card, ...goals.flatMap(({ id }) => cardsOf(id))].map(({ concepts }) => concepts)
  const isKnown = (concept: string): boolean => known.some((concepts) => concepts.has(concept))
  const isForeign = (topic: Topic): boolean =>
    topic.first >= core.from &&
    topic.first < core.to &&
    // The `four` of `three in four` is a word of its own elsewhere.
    (topic.first < number.first || topic.first > number.last) &&
    !topic.optional &&
    isTrusted(topic.trust) &&
    !fieldEnding.test(topic.text) &&
    !wordsOf(topic.text).every((word) => isNeutral(word, asked.lang, lexicon)) &&
    !topic.concepts.some(isKnown) &&
    !asked.names.some(({ concept, covers }) => covers.has(topic.first) && isKnown(concept))
  return asked.topics.some(isForeign) ? unlike(card.fact) : null
}

const isNeutral = (word: string, lang: Language, lexicon: Lexicon): boolean =>
  neutral[lang].has(stem(word, lang)) || isPlain(word, lang, lexicon)
