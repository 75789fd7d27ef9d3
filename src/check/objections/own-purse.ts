/** `The municipality itself set 28 million aside` of what a ministry gave: whose money it is was told otherwise. */

import { tellsGrant } from '../../ask/fitting/claim-words.ts'
import { ownMoney, unnamedGiver } from '../../language/words/purse-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const ownPurse: Objection = ({ card: { fact }, context: { clause, asked }, catalogue: { pack } }) =>
  pack.units.get(fact.unit)?.quantity === 'money' &&
  tellsGrant(fact) &&
  saysOwn(clause.lower) &&
  // Whose money it is may be told so by the report itself.
  !saysOwn(fact.text[asked.lang].toLowerCase())
    ? unlike(fact)
    : null

const saysOwn = (text: string): boolean => ownMoney.test(text) || unnamedGiver.test(text)
