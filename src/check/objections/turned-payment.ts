/** `The centre paid the ministry 28 million` of what it got from it: giver and receiver changed places. */

import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turnedPayment: Objection = ({ card: { fact }, context, catalogue: { pack, lexicon } }) => {
  const told = ownSentence(fact, context.asked.lang, lexicon).payment
  const said = context.clause.payment
  if (!told || !said || pack.units.get(fact.unit)?.quantity !== 'money') return null
  // Somebody may be named on both sides: `the centre got … for the work of the centre`.
  const isOnly = (one: ReadonlySet<string>, other: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    [...one].some((name) => other.has(name) && !all.has(name))
  const isTurned =
    isOnly(said.givers, told.getters, said.getters) || isOnly(said.getters, told.givers, said.givers)
  return isTurned ? contradicted(fact, 'thing') : null
}
