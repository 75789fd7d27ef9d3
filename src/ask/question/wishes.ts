/** A question that asks two things at once: `how many consultants, and since when?`, `have X and Y become safer?` */

import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { aboutQuestion } from '../../language/words/prepositions.ts'
import { and, it, pointing } from '../../language/words/question-words.ts'
import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Scan } from '../../reading/scan.ts'
import type { Asked } from './asked.ts'
import { wantsFigure } from './wants.ts'

/** What a question may ask for, one at a time. */
const wishing: ReadonlySet<Signal> = new Set([
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
])

/** In the order said, each once; `what is it?` and `what is X, and …` are one, `what is the share?` is none. */
export const wishesIn = (scan: Scan, tokens: readonly Token[]): Signal[] => [
  ...new Set(
    scan.signals.flatMap(({ signal, first, last }) =>
      (wishing.has(signal) && !isUnder(first, tokens)) ||
      (signal === 'what' && isOfThing(last + 1, scan, tokens))
        ? [signal]
        : [],
    ),
  ),
]

/** `Who did the sums on how many …?`: what stands behind such a word is what the first wish is about. */
const isUnder = (first: number, tokens: readonly Token[]): boolean =>
  first > 2 && aboutQuestion.has(tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]?.lower ?? '')

/** Nothing but a name, or a word for what was named, stands between there and the end of the clause. */
function isOfThing(at: number, { names }: Scan, tokens: readonly Token[]): boolean {
  const from = pointing.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const named = names.find(({ first }) => first === from || first === at)
  if (!named && !it.has(tokens[at]?.lower ?? '')) return false
  const behind = tokens[(named?.last ?? at) + 1]
  return behind?.type !== 'word' || and.has(behind.lower)
}

/** The question once for each of its first two wishes; none where it has only one. */
export function oneWishEach(asked: Asked): Asked[] {
  const [first, second] = asked.wishes
  if (!first || !second || isOne(first, second)) return []
  return [first, second].map((wish) => ({ ...asked, wishes: [wish], signals: withOnly(wish, asked) }))
}

/**
 * The question once for each of the first two places it names, as if it named no other. None where it names one, sets them
 * against each other or asks for a figure, nor where the report has nothing of one or is as a whole about it.
 */
export function onePlaceEach(asked: Asked, pack: Pack): Asked[] {
  const saysWhere = ([facet]: Asked['facets'][number]): boolean => facet !== undefined && isPlace(facet, pack)
  const isOneOfMany = ({ dimension, code }: Facet): boolean => {
    const known = pack.codeLists.get(dimension)?.codes.get(code)
    return known !== undefined && !known.unreported && !known.default
  }
  const named = asked.facets.filter(saysWhere)
  const [first, second] = named
  if (!first || !second || asked.signals.has('difference') || wantsFigure(asked)) return []
  if (!named.flat().every(isOneOfMany)) return []
  return [first, second].map((place) => ({
    ...asked,
    facets: asked.facets.filter((mention) => mention === place || !saysWhere(mention)),
  }))
}

const withOnly = (wish: Signal, { signals }: Asked): ReadonlySet<Signal> =>
  new Set([...[...signals].filter((signal) => signal === 'what' || !wishing.has(signal)), wish])

/** `How much` says `how many` too, and `how many years` how long. */
const isOne = (first: Signal, second: Signal): boolean => counting.has(first) && counting.has(second)

const counting: ReadonlySet<Signal> = new Set(['how-many', 'how-much', 'how-long'])
