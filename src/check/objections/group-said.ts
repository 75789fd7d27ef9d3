/** `56.4 % of the women are of non-Western origin`, `80 % are girls` of figures told of such women and girls: what the number is of is said to be what it tells. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { wholeAndPart } from '../figures/whole-and-part.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const groupSaid: Objection = ({ card: { fact }, context, catalogue: { pack, lexicon } }) => {
  if (pack.units.get(fact.unit)?.quantity !== 'share') return null
  const { whole, part } = wholeAndPart(fact, pack, lexicon)
  const isOfIt = (key: string): boolean => {
    const [dimension = '', code] = key.split('=')
    const isHome =
      code !== undefined && !(dimension in fact.dimensions) && isDefault({ dimension, code }, pack)
    return whole.has(key) || fact.dimensions[dimension] === code || isHome
  }
  return [...context.wholes.said].some((key) => isOfIt(key) && !part.has(key)) ? unlike(fact) : null
}
