/** `Unless we act, 28 per cent will`, `might be`, `soon` of what the report measured: what is to come was not. */

import { coming, leftOpen, planning, unreal } from '../../language/words/coming-words.ts'
import { writers } from '../../language/words/writers.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const foretold: Objection = ({ card: { fact, entry }, context, catalogue: { pack, lexicon } }) => {
  const { lang } = context.asked
  if (fact.measure.startsWith('target') || entry.kind === 'goal' || context.isSpan) return null
  if (isStartOfGoal(fact, context, pack)) return null
  const isForetold =
    context.coreWords.some(
      (word, at) => coming[lang].has(word) && !writers.has(context.coreWords[at - 1] ?? ''),
    ) ||
    planning.test(context.ahead) ||
    unreal.test(context.coreText)
  const told = ownSentence(fact, lang, lexicon).words
  return isForetold && !told.some((word) => leftOpen.has(word)) ? unlike(fact) : null
}
