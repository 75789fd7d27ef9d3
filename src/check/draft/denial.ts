/** Whether a clause denies what it says of its number: `56.4 % are not in work`. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'
import { moreOrLess, thans } from '../../language/words/comparing-words.ts'
import { contrastingBesideMen } from '../../language/words/conjunctions.ts'
import { denials, givingUp, noLonger, weakening } from '../../language/words/denying-words.ts'
import { nevers } from '../../language/words/question-words.ts'
import type { SignalItem } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

const breaks = new Set([',', ';', ':', '–', '—', '(', ')', ...contrastingBesideMen])

/** Whether the word at that place makes the denial before it none. */
function isEmpty(at: number, tokens: readonly Token[]): boolean {
  const [next, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return weakening.has(next) || (moreOrLess.has(next) && thans.has(after))
}

/** `Ikke 61,8 %`: the number itself is denied, up to three words before it. */
export const isDenied = ({ first }: NumberReading, { from }: Stretch, { tokens }: Draft): boolean =>
  tokens
    .slice(Math.max(from, first - 3), first)
    .some(({ lower }, nth) => denials.has(lower) && !isEmpty(Math.max(from, first - 3) + nth + 1, tokens))

/** Looks from the last break before the number to the end of its core; a denial right before the number is of the number alone. */
export function isDenying(number: NumberReading, core: Stretch, { tokens, signalsIn }: Draft): boolean {
  // Giving up denies as `never` does, which the report may have in a word of its own: `never finish` is one for dropping out.
  const from = lastBreak(core.from, number.first, tokens)
  return (
    tokens.slice(from, core.to).some(({ lower }) => nevers.has(lower) || givingUp.has(lower)) ||
    signalsIn({ from, to: core.to }).some(
      (said) => (said.signal === 'negation' || isNoLonger(said, tokens)) && !isEmpty(said.last + 1, tokens),
    )
  )
}

/** `No longer on` is read as one phrase for what is gone, and denies all the same. */
const isNoLonger = ({ signal, first }: SignalItem, tokens: readonly Token[]): boolean =>
  signal === 'gone' && noLonger.has(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`)

function lastBreak(from: number, to: number, tokens: readonly Token[]): number {
  for (let at = to - 1; at >= from; at -= 1) if (breaks.has(tokens[at]?.lower ?? '')) return at + 1
  return from
}
