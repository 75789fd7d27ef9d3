/** `Has run for two years` of what was meant to last two, and the other way round. */

import { tellingWords } from '../../language/telling-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

/** `For four years the work has followed two tracks`, `gennem to år har …`. */
const lasting = {
  da: new Set(['gennem', 'igennem', 'i']),
  en: new Set(['for', 'through', 'throughout']),
} as const
const perfect = new Set(['har', 'has', 'have'])

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
