/** Whether a number of a draft is one to call. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'

/** Eight digits in one or in groups, `3366 4050` or `33 66 40 50`; or a country code before them. */
export function isPhone({ first, last }: NumberReading, tokens: readonly Token[]): boolean {
  if (first !== last) return false
  const text = tokens[first]?.text ?? ''
  const isCountryCode = tokens[first - 1]?.text === '+' && tokens[first + 1]?.type === 'number'
  return isCountryCode || /^\d{8,}$/.test(text) || hasDigitsOfPhone(first, tokens)
}

/** The groups that stand in a row there have eight digits together, or ten with a country code. */
function hasDigitsOfPhone(at: number, tokens: readonly Token[]): boolean {
  const isGroup = (place: number): boolean =>
    tokens[place]?.type === 'number' && /^\d{2,4}$/.test(tokens[place]?.text ?? '')
  if (!isGroup(at)) return false
  let [first, end] = [at, at + 1]
  while (isGroup(first - 1) && at - first < mostGroups) first -= 1
  while (isGroup(end) && end - at < mostGroups) end += 1
  const digits = tokens.slice(first, end).reduce((sum, { text }) => sum + text.length, 0)
  return digits === 8 || digits === 10
}

/** Five groups of two, with the country code; of a long row of numbers no more is looked at. */
const mostGroups = 6
