/** Whether a clause denies what it says of its number: `56.4 % are not in work`. */

import { comparedWith } from '../../language/comparing-words.ts'
import { contrastingBesideMen } from '../../language/conjunctions.ts'
import type { NumberReading } from '../../language/numbers.ts'
import { nevers } from '../../language/question-words.ts'
import type { Token } from '../../language/token.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

/** `Not only`, `ikke mindst`, `not bad`: nothing is denied. */
const weakening = new Set(
  'kun bare blot alene mindst under over dårligt værst only just merely least bad'.split(' '),
)
/** `Ikke flere end`, `no fewer than` is a bound. */
const bounding = new Set('mindre færre mere flere less fewer more'.split(' '))
const breaks = new Set([',', ';', ':', '–', '—', '(', ')', ...contrastingBesideMen])

const denials = new Set(['ikke', 'aldrig', 'not', 'never', 'næppe', 'hardly'])

/** Whether the word at that place makes the denial before it none. */
function isEmpty(at: number, tokens: readonly Token[]): boolean {
  const [next, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return weakening.has(next) || (bounding.has(next) && comparedWith.has(after))
}

/** `Ikke 61,8 %`: the number itself is denied, up to three words before it. */
export const isDenied = ({ first }: NumberReading, { from }: Stretch, { tokens }: Draft): boolean =>
  tokens
    .slice(Math.max(from, first - 3), first)
    .some(({ lower }, nth) => denials.has(lower) && !isEmpty(Math.max(from, first - 3) + nth + 1, tokens))

/** Looks from the last break before the number to the end of its core; a denial right before the number is of the number alone. */
export function isDenying(number: NumberReading, core: Stretch, { tokens, signalsIn }: Draft): boolean {
  const from = lastBreak(core.from, number.first, tokens)
  return (
    tokens.slice(from, core.to).some(({ lower }) => nevers.has(lower) || givingUp.has(lower)) ||
    signalsIn({ from, to: core.to }).some(
      ({ signal, last }) => signal === 'negation' && !isEmpty(last + 1, tokens),
    )
  )
}

/** It denies as `never` does, which the report may have in a word of its own: `never finish` is one for dropping out. */
const givingUp = new Set(['opgiver', 'opgav'])

function lastBreak(from: number, to: number, tokens: readonly Token[]): number {
  for (let at = to - 1; at >= from; at -= 1) if (breaks.has(tokens[at]?.lower ?? '')) return at + 1
  return from
}
