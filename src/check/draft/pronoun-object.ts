/** `Nearly half have experienced it themselves`: what happened to them is what was told of before. */

import type { Token } from '../../language/token.ts'
import { behindIts, its } from '../../language/words/pointing-words.ts'
import type { Stretch } from './clauses.ts'

const behind = new Set([...behindIts, '.', ',', ';'])

/** Whether an `it` stands behind that place as what is done or undergone. */
export const saysIt = (last: number, { to }: Stretch, tokens: readonly Token[]): boolean =>
  tokens.slice(last + 2, to).some(({ lower }, nth) => {
    const next = tokens[last + 3 + nth]
    return its.has(lower) && (next === undefined || behind.has(next.lower))
  })
