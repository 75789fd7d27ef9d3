/** `The municipality itself set 28 million aside` of what a ministry gave: whose money it is was told otherwise. */

import { tellsGrant } from '../../ask/fitting/claim-words.ts'
import { ownMoney, unnamedGiver } from '../../language/words/purse-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const ownPurse: Objection = ({ card: { fact }, context: { clause }, catalogue: { pack } }) =>
  pack.units.get(fact.unit)?.quantity === 'money' &&
  tellsGrant(fact) &&
  (ownMoney.test(clause.lower) || unnamedGiver.test(clause.lower))
    ? unlike(fact)
    : null
