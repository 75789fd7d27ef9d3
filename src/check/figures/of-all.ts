/** Whether a number is told of all that the report counts, taken together. */

import { draftWords } from '../../language/draft-words.ts'
import { holdsAny } from '../../language/phrase.ts'
import type { Context } from '../draft/context.ts'

/** `In total DKK 516.8 million`; `both projects together cost …` are two alone. */
export const isOfAll = ({ asked, coreText }: Pick<Context, 'asked' | 'coreText'>): boolean =>
  (asked.signals.has('sum') || holdsAny(coreText, draftWords[asked.lang].overall)) &&
  !holdsAny(coreText, draftWords[asked.lang].ofSome)
