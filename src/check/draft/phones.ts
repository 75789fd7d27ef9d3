/** Whether a number of a draft is one to call. */

import type { NumberReading } from '../../language/numbers.ts'
import type { Token } from '../../language/token.ts'

/** Eight digits in one, or two-digit groups in a row; or a country code before them. */
export function isPhone({ first, last }: NumberReading, tokens: readonly Token[]): boolean {
  if (first !== last) return false
  const text = tokens[first]?.text ?? ''
  const isCountryCode = tokens[first - 1]?.text === '+' && tokens[first + 1]?.type === 'number'
  if (/^\d{8,}$/.test(text) || isCountryCode) return true
  if (!/^\d{2,4}$/.test(text)) return false
  if (isHalfOfEight(first, tokens)) return true
  const isGroup = (at: number): boolean =>
    tokens[at]?.type === 'number' && /^\d{2,4}$/.test(tokens[at]?.text ?? '')
  const run = [-3, -2, -1, 1, 2, 3].filter(
    (step) => isGroup(first + step) && isGroup(first + Math.sign(step)),
  )
  return run.length >= 2
}

/** `3366 4050`: four digits beside four others, with nothing but a space between. */
const isHalfOfEight = (at: number, tokens: readonly Token[]): boolean =>
  [at - 1, at].some((left) =>
    [tokens[left], tokens[left + 1]].every((token) => /^\d{4}$/.test(token?.text ?? '')),
  )
