/** Questions that have a number reckoned from figures or from numbers of their own, which no figure tells. */

import { reckoning } from '../../language/words/reckoning-words.ts'
import type { Asked } from './asked.ts'
import { isTelling } from './topics.ts'

/** `What is twice the spending?`, `what is the sum of 28 and 10.5 million?` */
export const reckons = (asked: Asked): boolean =>
  (reckoning[asked.lang].test(asked.text.toLowerCase()) &&
    (asked.signals.has('money') || asked.numbers.length > 0)) ||
  (asked.signals.has('sum') && asked.numbers.length > 1 && !asked.isYesNo && !asked.topics.some(isTelling))
