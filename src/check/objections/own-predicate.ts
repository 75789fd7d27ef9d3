/** `…, and five areas are still on the list` of a figure for five areas with another tale: what the clause itself says of them is told nowhere. */

import { wording } from '../../ask/catalogue/readings.ts'
import { fold } from '../../language/fold.ts'
import { stem } from '../../language/stem.ts'
import { wordsOf } from '../../language/token.ts'
import { standing } from '../../language/words/standing-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

/** A clause without a telling word lives on what was said before it; where it says what things of a number are, the figure must say so too. */
export const ownPredicate: Objection = ({ card, context, catalogue: { lexicon, pack } }) => {
  const { isSilent, asked } = context
  const [verb, ...said] = wordsOf(context.reason)
  if (!isSilent || !standing.has(verb ?? '') || pack.units.get(card.fact.unit)?.quantity !== 'count')
    return null
  const told = new Set([
    ...card.wordings[asked.lang].flat(),
    ...wording(card.fact.text[asked.lang], asked.lang),
  ])
  const isTold = (word: string): boolean =>
    lexicon[asked.lang].stop.has(fold(word)) || told.has(stem(word, asked.lang))
  return said.every(isTold) ? null : unlike(card.fact)
}
