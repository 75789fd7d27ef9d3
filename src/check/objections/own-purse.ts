/** `The municipality itself set 28 million aside` of what a ministry gave: whose money it is was told otherwise. */

import { tellsGrant } from '../../ask/fitting/claim-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

const setAside =
  /(?<!\p{L})(sat .{0,40}af|afsat|afsatte|set aside|sets aside|earmarked|egen|eget|egne|selv|itself|own)(?!\p{L})/u

export const ownPurse: Objection = ({ card: { fact }, context: { clause }, catalogue: { pack } }) =>
  pack.units.get(fact.unit)?.quantity === 'money' && tellsGrant(fact) && setAside.test(clause.lower)
    ? unlike(fact)
    : null
