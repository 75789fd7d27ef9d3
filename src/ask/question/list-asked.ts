/** Whether a topic word asks for a list, and names none that the report has. */

import type { Token } from '../../language/token.ts'
import { anyList, beforeListed, lists } from '../../language/words/list-words.ts'
import type { Topic } from './topics.ts'

/**
 * The `list` of `list all goals` and of `give me a list of the chapters`: the asker wants one. `Areas on the list` are on
 * the report's own.
 *
 * @example asksForList(topic, tokenize('List all goals')) // true of its first word
 */
export function asksForList({ first: at, text }: Topic, tokens: readonly Token[]): boolean {
  if (!lists.has(text.toLowerCase())) return false
  if (at === 0) return true
  return anyList.has(tokens[at - 1]?.lower ?? '') && beforeListed.has(tokens[at + 1]?.lower ?? '')
}
