/** `…, who left school in 2008, will …`: what stands between two commas and only tells who they are. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'
import { goingOn } from '../../language/words/copulas.ts'
import { relatives } from '../../language/words/relative-words.ts'

/** So many tokens behind the place both commas stand. */
const longest = 25

/** The commas of the first such clause behind that place; null where none follows. */
function relativeBehind(
  from: number,
  tokens: readonly Token[],
): { readonly open: number; readonly close: number } | null {
  const [open = -1, close = -1] = tokens
    .slice(from, from + longest)
    .flatMap(({ text }, nth) => (text === ',' ? [from + nth] : []))
  const isOne = relatives.has(tokens[open + 1]?.lower ?? '') && goingOn.has(tokens[close + 1]?.lower ?? '')
  return open >= 0 && close >= 0 && isOne ? { open, close } : null
}

/** `Three in four young people, who left school in 2008, will …`: neither of its commas, nor its first word, parts anything. */
export function isOfRelative(at: number, from: number, tokens: readonly Token[]): boolean {
  const found = relativeBehind(from, tokens)
  return found !== null && [found.open, found.open + 1, found.close].includes(at)
}

/** A place in such a clause, the first behind that number. */
export function isInRelative(at: number, number: number, tokens: readonly Token[]): boolean {
  const found = relativeBehind(number + 1, tokens)
  return found !== null && at > found.open && at < found.close
}

/** The comma that closes the clause in which the number stands: `the tank, which has 12 members|, reports to …`; null where it stands in none. */
export function endOfRelativeAround(
  { first, last }: Pick<NumberReading, 'first' | 'last'>,
  tokens: readonly Token[],
): number | null {
  const from = Math.max(0, first - longest)
  const open = tokens.slice(from, first).findLastIndex(({ text }) => text === ',')
  const close = tokens.slice(last + 1, last + longest).findIndex(({ text }) => text === ',')
  const isOne = open >= 0 && relatives.has(tokens[from + open + 1]?.lower ?? '')
  return isOne && close >= 0 ? last + 1 + close : null
}
