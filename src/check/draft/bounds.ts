/** Which bounds of a draft are as much as the report's, and the sign before a number. */

import type { Token } from '../../language/token.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Qualifier } from '../../pack/schema.ts'
import type { Bound } from '../../reading/bounds.ts'

/**
 * Whether the draft's bound may stand before a number that the report has exactly so, behind its own bound or none:
 * `at least 25` of 25, but not `more than 25`, nor `more than a quarter` of `at least a quarter`.
 */
export function isBoundHonest(said: Bound | null, told: Qualifier | null): boolean {
  if (said === null || said === 'about' || said === 'as-many-as') return true
  // `Only a quarter` of at least a quarter.
  if (said === 'only') return told !== 'at-least' && told !== 'more-than'
  if (said === 'exactly') return told === null || told === 'only'
  return honestBefore[told ?? 'only'].includes(said)
}

/** The report's bound → those of a draft that say no more. */
const honestBefore: { readonly [Q in Qualifier]: readonly Bound[] } = {
  only: ['at-least', 'at-most'],
  about: [],
  nearly: ['nearly', 'less-than', 'at-most'],
  'more-than': ['more-than', 'at-least'],
  'at-least': ['at-least'],
  'at-most': ['at-most'],
}

/** The sign grown together with the number at that place; a hyphen is none where a text begins, nor in `2009-10`. */
export function signBefore(at: number, tokens: readonly Token[]): '+' | '−' | null {
  const [before, mark, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!mark || mark.end !== number?.start) return null
  if (mark.text === '−' || mark.text === '+') return mark.text
  const isApart = before !== undefined && before.end < mark.start
  return isApart && before.type === 'word' && /^[-–]$/.test(mark.text) ? '−' : null
}

/** `Over three years, the project …` at the beginning of a sentence is in the course of them, and not longer. */
export const isLengthAhead = (
  at: number,
  units: ReadonlySet<string>,
  tokens: readonly Token[],
  pack: Pack,
): boolean =>
  tokens[at - 1]?.lower === 'over' &&
  !['word', 'number'].includes(tokens[at - 2]?.type ?? '') &&
  tokens[at - 2]?.text !== ',' &&
  [...units].some((unit) => pack.units.get(unit)?.quantity === 'duration')
