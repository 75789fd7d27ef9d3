/** `1,840 of them are under 25`: a number that tells how old those are whom another one counts. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { copulas } from '../../language/words/copulas.ts'
import { boundBefore } from '../../reading/bounds.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'

/** Behind a number, its verb and the word that bounds it: an age, and no count of its own. */
export function isToldAge(
  { first }: NumberReading,
  { numbers }: Clause,
  { tokens, lang, ageBoundsIn }: Pick<Draft, 'tokens' | 'lang' | 'ageBoundsIn'>,
): boolean {
  if (numbers[0]?.first === first || ageBoundsIn({ from: first, to: first + 1 }).length === 0) return false
  const bound = boundBefore(first, tokens, lang)
  return bound !== null && copulas.has(tokens[bound.first - 1]?.lower ?? '')
}
