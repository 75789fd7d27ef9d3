/** Questions for what somebody does about something. */

import { about, doing, what } from '../../language/doing-words.ts'
import type { Token } from '../../language/token.ts'

/** How far behind the verb its `about` may stand: `what does the city do to help, and about gangs?` asks for more. */
const reach = 5

/** `What does the city do about gangs?`, and not `what do gangs do?` */
export function asksWhatIsDone(tokens: readonly Token[]): boolean {
  if (!what.has(tokens[0]?.lower ?? '')) return false
  const done = tokens.findLastIndex(({ lower }) => doing.has(lower))
  return done > 0 && tokens.slice(done + 1, done + 1 + reach).some(({ lower }) => about.has(lower))
}
