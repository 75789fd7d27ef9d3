/** Questions for what somebody does about something. */

import { about, doing, helping, what } from '../../language/doing-words.ts'
import type { Token } from '../../language/token.ts'

/** How far behind the verb its `about` may stand: `what does the city do to help, and about gangs?` asks for more. */
const reach = 5

/** `What does the city do about gangs?`, and not `what do gangs do?` */
export function asksWhatIsDone(tokens: readonly Token[]): boolean {
  if (!what.has(tokens[0]?.lower ?? '')) return false
  const done = tokens.findLastIndex(({ lower }, at) => doing.has(lower) && !isHelping(at, tokens))
  return done > 0 && tokens.slice(done + 1, done + 1 + reach).some(({ lower }) => about.has(lower))
}

/** `What do they ask about?`: a `do` without another such verb before it only helps its own. */
const isHelping = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower === 'do' && !tokens.slice(0, at).some(({ lower }) => helping.has(lower))
