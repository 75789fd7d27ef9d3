/** Questions for what somebody does about something. */

import { type Token, wordsAmong } from '../../language/token.ts'
import { about, doing, helping, helps, what } from '../../language/words/doing-words.ts'

/** How far behind the verb its `about` may stand: `what does the city do to help, and about gangs?` asks for more. */
const reach = 5

/** `What does the city do about gangs?`, and not `what do gangs do?` */
export function asksWhatIsDone(tokens: readonly Token[]): boolean {
  if (!what.has(tokens[0]?.lower ?? '')) return false
  const done = tokens.findLastIndex(({ lower }, at) => doing.has(lower) && !isHelping(at, tokens))
  return done > 0 && tokens.slice(done + 1, done + 1 + reach).some(({ lower }) => about.has(lower))
}

/** `What does the committee do?`, `what is it doing?`: what it does all day. */
export function asksActivity(tokens: readonly Token[]): boolean {
  const words = wordsAmong(tokens)
  const at = words.findIndex((word) => what.has(word))
  return at >= 0 && helps.has(words[at + 1] ?? '') && doing.has(words.at(-1) ?? '')
}

/** `What do they ask about?`: a `do` without another such verb before it only helps its own. */
const isHelping = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower === 'do' && !tokens.slice(0, at).some(({ lower }) => helping.has(lower))
