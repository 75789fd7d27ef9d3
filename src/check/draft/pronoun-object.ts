/** `Nearly half have experienced it themselves`: what happened to them is what was told of before. */

import type { Token } from '../../language/token.ts'
import type { Stretch } from './clauses.ts'

const it = new Set(['it', 'det'])
/** Behind an `it` that is no article: `det selv`, and not `det seneste år`. */
const behind = new Set(
  '. , ; selv også inden i for på themselves himself herself personally too within in during'.split(' '),
)

/** Whether an `it` stands behind that place as what is done or undergone. */
export const saysIt = (last: number, { to }: Stretch, tokens: readonly Token[]): boolean =>
  tokens.slice(last + 2, to).some(({ lower }, nth) => {
    const next = tokens[last + 3 + nth]
    return it.has(lower) && (next === undefined || behind.has(next.lower))
  })
