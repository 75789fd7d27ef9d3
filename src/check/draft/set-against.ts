/** `The men, not the women, have gained 8.1`: what is set against the one that is meant. */

import type { Token } from '../../language/token.ts'
import { buts } from '../../language/words/conjunctions.ts'
import { assuring, insteads, nots } from '../../language/words/denying-words.ts'
import { leadingToGroup } from '../../language/words/prepositions.ts'
import { and } from '../../language/words/question-words.ts'

const joints = new Set([',', '–', '—', '(', ...and, ...buts])

/** It stands behind `, not`, `and not`, `instead of`, or between `not` and `, but`. */
export function isSetAgainst(first: number, last: number, tokens: readonly Token[]): boolean {
  const wordAt = (at: number): string => tokens[at]?.lower ?? ''
  let at = first - 1
  while (leadingToGroup.has(wordAt(at))) at -= 1
  if (insteads.has(wordAt(at))) return true
  if (!nots.has(wordAt(at))) return false
  at -= 1
  while (assuring.has(wordAt(at))) at -= 1
  return joints.has(wordAt(at)) || buts.has(wordAt(wordAt(last + 1) === ',' ? last + 2 : last + 1))
}
