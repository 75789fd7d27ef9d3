/** Words beside a name that say which sort of its figures is meant: the goal, a development, where it began. */

import type { Language } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { type Signal, wordTables } from '../language/tables/words.ts'
import { tokenize, wordsOf } from '../language/token.ts'
import { placesIn, placesOf, type TokenRange } from '../language/token-range.ts'
import { Phrases } from '../reading/phrases.ts'

export type Sort = 'target' | 'change' | 'baseline'

export type SortSaid = {
  readonly sort: Sort | null
  /** The words without those that say the sort. */
  readonly rest: string
  /** Something is shut out: `employment without women`. */
  readonly denies: boolean
}

const meanings: { readonly [S in Signal]?: Sort | 'denial' } = {
  goal: 'target',
  change: 'change',
  up: 'change',
  down: 'change',
  first: 'baseline',
  negation: 'denial',
  except: 'denial',
}

type Found = TokenRange & { readonly means: Sort | 'denial' }

/** The words of either language; those at the places `taken` belong to a group. */
export function sortSaid(text: string, taken: ReadonlySet<number>): SortSaid {
  const tokens = tokenize(text)
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const match = table.longest(at, (place) => (tokens[place] ? [fold(tokens[place].lower)] : []))
    const [means] = match?.meanings ?? []
    if (match && means && !taken.has(at)) found.push({ means, first: at, last: at + match.length - 1 })
  }
  const sorts = found.filter(({ means }) => means !== 'denial')
  const gone = placesOf(sorts)
  const [sort] = sorts.flatMap(({ means }) => (means === 'denial' ? [] : [means]))
  return {
    sort: sort ?? null,
    rest: tokens
      .filter((_, at) => !gone.has(at))
      .map((token) => token.text)
      .join(' '),
    denies: found.some((one) => one.means === 'denial' && !placesIn(one).some((at) => taken.has(at))),
  }
}

const table = Phrases.of(
  (['da', 'en'] as const satisfies readonly Language[]).flatMap((lang) =>
    Object.entries(meanings).flatMap(([signal, means]) =>
      wordTables[lang].signals[signal as Signal]
        .split(',')
        .map((phrase) => [wordsOf(phrase).map(fold), means] as const),
    ),
  ),
)
