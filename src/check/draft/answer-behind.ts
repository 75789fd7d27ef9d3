/** The sentence behind one, where it is short and may judge what was said: `They are wrong.` */

import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { textIn } from './stretch-text.ts'

/** So many words at most. */
const shortAnswer = 6

/** Spaced; empty where it is longer. */
export function answerBehind({ to }: Stretch, draft: Draft): string {
  let end = to
  while (end < draft.tokens.length && !/^[.!?]$/.test(draft.tokens[end]?.text ?? '')) {
    if (end - to > shortAnswer) return ''
    end += 1
  }
  return textIn({ from: to, to: end }, draft)
}
