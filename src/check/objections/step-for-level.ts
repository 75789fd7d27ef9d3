/** `900 pupils go there` of 900 more than before, `85.4 million more` of 85.4 million in all: a step told as a level, a level as a step. */

import { moreBehind } from '../../language/words/comparing-words.ts'
import { starting } from '../../language/words/distance-words.ts'
import { makingUp } from '../../language/words/share-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

const stepping = ['up', 'down', 'change', 'more', 'less', 'difference', 'new'] as const

export const stepForLevel: Objection = ({ card: { fact }, context, catalogue: { pack, lexicon } }) => {
  const { signals, lang, periods } = context.asked
  // `The gap has become 0.8 smaller since 2006`, of how wide it is.
  if (fact.measure === 'difference' && periods.some(({ type }) => type === 'since')) return unlike(fact)
  const quantity = pack.units.get(fact.unit)?.quantity
  // Points and shares say by themselves that they are a step, or are judged by how they are told.
  const isHeap = quantity === 'count' || quantity === 'money'
  if (fact.measure === 'change')
    return isHeap && !stepping.some((one) => signals.has(one)) ? unlike(fact) : null
  // `Attendance is up 28 per cent` of 28 per cent who attend.
  const isMove = context.heading !== null && !makingUp.test(context.ahead) && !starting.has(context.before)
  if (fact.measure === 'level' && quantity === 'share' && isMove) return unlike(fact)
  const isStep = fact.measure === 'level' && moreBehind.has(context.behind.trim())
  if (!isStep) return null
  const told = ownSentence(fact, lang, lexicon).signals
  return told.has('more') || told.has('less') ? null : unlike(fact)
}
