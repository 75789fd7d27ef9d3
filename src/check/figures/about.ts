/** Whether a figure with another value is about the same thing as the draft, so that it may contradict it. */

import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { meet } from '../../ask/fitting/groups.ts'
import { wordTables } from '../../language/words.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import type { Measured } from '../draft/measure-words.ts'
import { agrees, type Candidate } from './candidates.ts'

/** The draft's value stands in the same row of figures, for a group that the draft may mean but does not name. */
export function isNamelessTwin(
  candidate: Candidate,
  other: Candidate,
  { asked }: Context,
  pack: Pack,
): boolean {
  if (!agrees(candidate) || candidate.fact.entry !== other.fact.entry) return false
  const named = [...asked.facets, ...asked.carried].some(
    (mention) =>
      meet(other.judged.card, mention, pack) === 'exact' &&
      meet(candidate.judged.card, mention, pack) !== 'exact',
  )
  return !named
}

/** To say that the report contradicts, more than one thing must tell that it speaks of the same: words, a group, a unit. */
export function isAboutThis(
  { fact, words, judged: { card } }: Candidate,
  { units }: Measured,
  { asked, clause: { ownNames } }: Context,
  { pack }: Catalogue,
): boolean {
  if (isYearly(fact) && !asked.signals.has('every')) return false
  const groups = [...asked.facets, ...asked.carried].filter(
    (mention) => meet(card, mention, pack) === 'exact',
  ).length
  const quantity = pack.units.get(fact.unit)?.quantity ?? ''
  const isTimed = ['duration', 'score', 'age', 'money'].includes(quantity) && units.has(fact.unit)
  // A thing called by its whole name is told by more than the one word that it may be.
  const isNamed = ownNames.has(`@${fact.entry}`)
  return words + groups + (isTimed ? 1 : 0) + (isNamed ? 1 : 0) > 1
}

/** A yearly number is no total: `30 a year` does not contradict `45,000 in all`. */
const isYearly = ({ text }: Observation): boolean =>
  wordTables.da.signals.every
    .split(', ')
    .some((words) => words.includes(' ') && text.da.toLowerCase().includes(words))
