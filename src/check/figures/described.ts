/** `Nine areas, which need an effort`: what a relative clause says of those that are counted tells what they are. */

import type { Lexicon } from '../../reading/lexicon.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'
import { ownSentence } from './own-sentence.ts'

/** A word behind the core of the clause that the figure's own sentence has as well. */
export function isDescribed(
  { fact }: FigureCard,
  { asked, core, clause }: Context,
  units: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (!units.has(fact.unit)) return false
  const told = ownSentence(fact, asked.lang, lexicon).concepts
  return asked.topics.some(
    ({ optional, trust, first, concepts }) =>
      optional &&
      isTrusted(trust) &&
      first >= core.to &&
      first < clause.own.to &&
      concepts.some((concept) => told.has(concept)),
  )
}
