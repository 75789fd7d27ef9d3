/** `The police report that 7 in 10 …` of a figure in which the police have no part: a named body is made its author. */

import type { Card } from '../../ask/catalogue/cards.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { perKey } from '../../per-key.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherAuthor: Objection = ({ card, context, catalogue }) => {
  const { fact, concepts } = card
  const {
    opening,
    core,
    asked,
    clause: { sentence },
  } = context
  if (opening === '' || fact.measure.startsWith('target')) return null
  const isStranger = asked.names.some(
    ({ concept, covers }) =>
      catalogue.pack.entries.get(concept.slice(1))?.kind === 'actor' &&
      !concepts.has(concept) &&
      [...covers].some((at) => at < core.from),
  )
  // Who says it stands first: `the police report that …`.
  const isCalled = asked.topics.some(
    ({ first, concepts: [concept, ...others] }) =>
      first >= sentence.from &&
      first < Math.min(sentence.from + 2, core.from) &&
      concept !== undefined &&
      others.length === 0 &&
      actorsOf(catalogue).has(concept) &&
      !concepts.has(concept),
  )
  return isStranger || isCalled ? unlike(fact) : null
}

/** Words that by themselves call an actor of the pack: `the police`. */
const actorsOf = perKey(({ pack, cardsOf }: Catalogue): ReadonlySet<string> => {
  const actors = [...pack.entries.values()].filter(({ kind }) => kind === 'actor')
  return new Set(actors.flatMap(({ id }) => callsOf(cardsOf(id))))
})

/** By one concept alone. What many words mean must call most of its facts: one of them alone may be asked for by `the policy`. */
function callsOf(cards: readonly Card[]): string[] {
  const calls = cards.map(({ phrases }) =>
    phrases.flatMap(({ concepts }) => (concepts.length === 1 ? concepts : [])),
  )
  const isOfMost = (concept: string): boolean =>
    2 * calls.filter((own) => own.includes(concept)).length > calls.length
  return calls.flat().filter((concept) => !concept.startsWith('~') || isOfMost(concept))
}
