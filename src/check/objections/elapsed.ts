/** `Has run for two years` of what was meant to last two, and the other way round. */

import { tellingWords } from '../../language/tables/telling-words.ts'
import { lasting, perfect } from '../../language/times/lasting-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const elapsed: Objection = ({
  card: { fact },
  context: { telling, asked, ahead, clause },
  catalogue: { pack, lexicon },
}) => {
  if (pack.units.get(fact.unit)?.quantity !== 'duration') return null
  const own = ownSentence(fact, asked.lang, lexicon)
  const { elapsed: running } = tellingWords[asked.lang]
  const isTold = own.telling.has(running)
  const isSaid =
    telling.has(running) ||
    (lasting[asked.lang].has(ahead.trim().split(' ').at(-1) ?? '') &&
      clause.words.some((word) => perfect.has(word)))
  // What is over has lasted as long as it was.
  const isOver = / (var|was) /.test(own.spaced)
  return isSaid === isTold || isOver ? null : unlike(fact)
}
