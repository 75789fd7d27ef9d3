/** `Unless we act, 28 per cent will`, `might be`, `soon` of what the report measured: what is to come was not. */

import type { Language } from '../../answer/tree.ts'
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
    planned.test(context.ahead) ||
    unreal.test(context.coreText)
  const told = ownSentence(fact, lang, lexicon).words
  return isForetold && !told.some((word) => open.has(word)) ? unlike(fact) : null
}

const coming: { readonly [L in Language]: ReadonlySet<string> } = {
  da: new Set('vil ville måske snart risikerer'.split(' ')),
  en: new Set('will would might soon perhaps maybe'.split(' ')),
}

/** `The committee proposes to spend 85 million`. */
const planned = / (foreslår|overvejer|planlægger|agter|påtænker|proposes?|considers?|plans to|intends?) /u

/** `Could have risen` did not. */
const unreal = /(?<!\p{L})(kunne (være|have)|could have|might have)(?!\p{L})/u

/** `We will say that …` tells no figure as still to come. */
const writers = new Set(['vi', 'jeg', 'man', 'we', 'i', 'you'])

/** What the report itself leaves open. */
const open = new Set('ventes forventes kan vil skal expected projected can may will'.split(' '))
