/** Whether a number is told of all that the report counts, taken together. */

import { holdsAny } from '../../language/phrase.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import type { Context } from '../draft/context.ts'

/** `In total DKK 516.8 million`; `both projects together cost …` are two alone. */
export const isOfAll = ({ asked, coreText }: Pick<Context, 'asked' | 'coreText'>): boolean =>
  (asked.signals.has('sum') || holdsAny(coreText, draftWords[asked.lang].overall)) &&
  !holdsAny(coreText, draftWords[asked.lang].ofSome)
