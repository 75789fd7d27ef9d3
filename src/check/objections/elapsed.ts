/** `Has run for two years` of what was meant to last two, and the other way round. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const elapsed: Objection = ({ card: { fact }, context: { coreText, asked }, catalogue: { pack } }) => {
  if (pack.units.get(fact.unit)?.quantity !== 'duration') return null
  const own = spaced(fact.text[asked.lang])
  const [isSaid, isTold] = [coreText, own].map((text) => holdsAny(text, tellingWords[asked.lang].elapsed))
  // What is over has lasted as long as it was.
  const isOver = / (var|was) /.test(own)
  return isSaid === isTold || isOver ? null : unlike(fact)
}
