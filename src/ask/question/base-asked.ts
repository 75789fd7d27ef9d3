/** Of what whole a question asks for a share. */

import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { parting } from '../../language/words/prepositions.ts'
import { among, and } from '../../language/words/question-words.ts'
import { type Base, baseBehind, openingOf, shareBefore } from '../../reading/base.ts'
import type { Scan } from '../../reading/scan.ts'

const shares: ReadonlySet<Signal> = new Set(['share', 'how-many', 'how-much'])

/** Behind an `among`, as in `the share of women among the unemployed`; else behind the share itself. Two shares have no one whole. */
export function baseAsked({ signals, items }: Scan, tokens: readonly Token[]): Base | null {
  const named = [
    ...signals.filter(({ signal }) => shares.has(signal)),
    ...items.filter(({ type }) => type === 'unit'),
  ]
  if (named.length === 0 || sharesTwice(named, tokens)) return null
  // `In the labour force and among the staff`: that is one whole of two.
  const behind = tokens.findIndex(
    ({ lower }, at) => among.has(lower) && !and.has(tokens[at - 1]?.lower ?? ''),
  )
  const ends = [...openingOf(tokens), ...(behind > 0 ? [behind - 1] : []), ...named.map(({ last }) => last)]
  return baseBehind(shareBefore(ends, tokens), items, tokens)
}

/** `What share of A …, and what is the share among B?` */
const sharesTwice = (named: readonly { readonly last: number }[], tokens: readonly Token[]): boolean => {
  const [first, ...others] = named.filter(({ last }) => parting.has(tokens[last + 1]?.lower ?? ''))
  return others.some(({ last }) => tokens.slice(first?.last, last).some(({ lower }) => and.has(lower)))
}
