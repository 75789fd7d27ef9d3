/** Whether a draft denies what a figure says, or says what the figure denies. */

import type { Observation } from '../../pack/pack.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Context } from '../draft/context.ts'
import { ownSentence } from './own-sentence.ts'

/** A goal is not held against it: `the goal of 64.8 % was not reached` is no other figure. */
export const isDeniedOf = (fact: Observation, { isDenying, asked }: Context, lexicon: Lexicon): boolean =>
  !fact.measure.startsWith('target') &&
  isDenying !== ownSentence(fact, asked.lang, lexicon).signals.has('negation')
