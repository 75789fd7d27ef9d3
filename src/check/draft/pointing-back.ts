/** What a clause points back to: the place of `here` and `in this area`, the group of `of them`. */

import { holdsAny } from '../../language/phrase.ts'
import { existing } from '../../language/words/copulas.ts'
import { pointingPhrases, pronouns, theres } from '../../language/words/pointing-words.ts'
import { listsOf } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Said } from './said.ts'
import { textIn } from './stretch-text.ts'

export type PointedAt = {
  readonly by: 'place' | 'group'
  readonly mentions: readonly (readonly Facet[])[]
}

/** Groups and places of the sentence before that this one speaks of by such words; null where it names them anew or points at none. */
export function pointedAt(clause: Clause, draft: Draft, before: Said | null): PointedAt | null {
  if (!before || before.named.length === 0) return null
  const stretch = { from: clause.sentence.from, to: clause.own.to }
  const said = textIn(stretch, draft)
  const { places, groups } = pointingPhrases[draft.lang]
  const isPlace = holdsAny(said, places) || opensWithThere(clause, draft)
  const by = isPlace ? 'place' : holdsAny(said, groups) ? 'group' : null
  if (!by) return null
  const named = listsOf(draft.facetsIn(stretch).flatMap(({ facets }) => facets))
  // `900 more bilingual kids at the schools that had few of them`: who is named before is meant.
  if (by === 'group' && draft.facetsIn({ ...stretch, to: placeOfPronoun(stretch, draft) }).length > 0)
    return null
  const mentions = before.named.filter(([facet]) => facet && !named.has(facet.dimension))
  return { by, mentions }
}

/** The groups of `56.4 % of them`, without those of a kind that is named; none where the sentence before names several of one kind. */
export const groupsPointedAt = (
  pointed: PointedAt | null,
  named: readonly (readonly Facet[])[],
): readonly (readonly Facet[])[] => {
  if (pointed?.by !== 'group') return []
  const kinds = listsOf(named.flat())
  const isOnly = ([one]: readonly Facet[]): boolean =>
    pointed.mentions.filter(([other]) => other?.dimension === one?.dimension).length === 1
  return pointed.mentions.filter(
    (mention) => mention[0] && !kinds.has(mention[0].dimension) && isOnly(mention),
  )
}

function placeOfPronoun({ from, to }: Stretch, { tokens }: Draft): number {
  let at = from
  while (at < to && !pronouns.has(tokens[at]?.lower ?? '')) at += 1
  return at
}

/** `Der går 28 %` and `there, 28 % …` say where; `der er fem` and `der ansættes` only that there are. */
function opensWithThere({ sentence }: Clause, { tokens }: Draft): boolean {
  const [first, second] = tokens.slice(sentence.from, sentence.from + 2).map(({ lower }) => lower)
  return theres.has(first ?? '') && !isThatThereIs(second ?? '')
}

/** `Der ansættes fem`: a verb that ends so says it as well. */
const isThatThereIs = (verb: string): boolean => existing.has(verb) || verb.endsWith('s')
