/** Where the words of a unit begin behind a number, and where they end. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'

/** `25 pct. af de ledige`: the dot of a shortened unit is the unit's, where the sentence goes on. */
export function pastDot(last: number, tokens: readonly Token[]): number {
  const [unit, dot, next] = tokens.slice(last, last + 3)
  const isShort = dot?.text === '.' && dot.start === unit?.end && next?.type === 'word'
  return isShort && next.text === next.lower ? last + 1 : last
}

/** `Half a year`. */
export const behindArticle = ({ value, last }: NumberReading, tokens: readonly Token[]): number =>
  value.type === 'fraction' && /^an?$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1

/** `3-year` and Markdown's `*8,1* procentpoint`: a hyphen grown together with number and unit, or a mark of stress. */
export const besideMark = (at: number, tokens: readonly Token[]): number => {
  const isStress = (place: number): boolean => /^[*_]$/.test(tokens[place]?.text ?? '')
  if (isStress(at)) return isStress(at + 1) ? at + 2 : at + 1
  const [before, hyphen, unit] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isGrown = hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === unit?.start
  return isGrown && unit?.type === 'word' ? at + 1 : at
}
