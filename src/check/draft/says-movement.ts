/** Whether a draft says that something moved. */

import { holdsAny, phrasesOf } from '../../language/phrase.ts'
import { wordTables } from '../../language/tables/words.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import type { Context } from './context.ts'

/** `Knocked 4.5 points off it`: of a change that nobody calls one it is not told which way it went. */
export const saysMovement = ({ clause, earlier, asked: { lang } }: Context): boolean =>
  (['up', 'down', 'more', 'less', 'change'] as const).some((one) => clause.read.signals.has(one)) ||
  holdsAny(clause.read.text.toLowerCase(), draftWords[lang].upwards) ||
  (earlier !== null && holdsAny(earlier.text.toLowerCase(), movingWords))

const movingWords = (['da', 'en'] as const).flatMap((lang) =>
  (['up', 'down', 'change'] as const).flatMap((one) => phrasesOf(wordTables[lang].signals[one])),
)
