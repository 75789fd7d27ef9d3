/** `The goal is that 28 % …`, `experts expect that 28 % …`, `12.8 % must …` of what the report measured: neither its goal nor an expectation. */

import type { Language } from '../../answer/tree.ts'
import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { demanding, expected } from '../../language/words/coming-words.ts'
import { targetIs } from '../../language/words/target-words.ts'
import { writers } from '../../language/words/writers.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const onlyAimed: Objection = ({ card: { fact, entry }, context, catalogue: { pack, lexicon } }) => {
  const { opening, ahead, coreWords, asked, isSpan } = context
  const { aiming } = tellingWords[asked.lang]
  // `Are expected to complete within 25 years` tells the length by the way.
  if (isSpan || isStartOfGoal(fact, context, pack)) return null
  if (fact.measure.startsWith('target') || entry.kind === 'goal') return null
  const isAimedAt = holdsAny(opening, aiming) || holdsAny(ahead, aiming)
  const isDemand = isDemanded(coreWords, asked.lang)
  if (!isAimedAt && !isDemand) return null
  const told = ownSentence(fact, asked.lang, lexicon).words
  const isToldSo = told.some((word) => demanding[asked.lang].has(word))
  // `80 % should hold an education one day` of those who are expected to; but `the goal is` is no expectation.
  const isSoft = isDemand ? !isAimedAt && coreWords.includes('should') : !targetIs.test(context.clause.lower)
  const isExpected = told.some((word) => expected.has(word)) && isSoft
  return isToldSo || isExpected ? null : unlike(fact)
}

/** `Must`, but not what the writer says that we must do about it. */
const isDemanded = (words: readonly string[], lang: Language): boolean =>
  words.some(
    (word, at) =>
      demanding[lang].has(word) &&
      !writers.has(words[at - 1] ?? '') &&
      !(lang === 'da' && writers.has(words[at + 1] ?? '')),
  )
