/** Facts told in their own sentences, each with its citations and its figure. */

import { text } from '../answer/build.ts'
import type { Citation, Figure, Language, NonEmpty, Role, Statement } from '../answer/tree.ts'
import type { Claim, Entry, Fact, Listing, Observation } from '../pack/pack.ts'
import type { Aspect } from '../pack/schema.ts'
import { figureOf } from './figure.ts'

/** Several facts as one statement, sentence after sentence. */
export function told(facts: NonEmpty<Fact>, role: Role, lang: Language, opening = ''): Statement {
  const [first, ...rest] = facts
  const [cite, ...cites] = first.cites
  return {
    type: 'statement',
    role,
    children: [text(opening + facts.map((fact) => fact.text[lang]).join(' '))],
    cites: [cite, ...cites, ...rest.flatMap((fact): readonly Citation[] => fact.cites)],
    figures: facts.flatMap((fact): Figure[] => (fact.type === 'observation' ? [figureOf(fact)] : [])),
  }
}

/** One fact, one statement. */
export const sentence = (fact: Fact, role: Role, lang: Language): Statement => told([fact], role, lang)

export const sentences = (facts: readonly Fact[], role: Role, lang: Language): Statement[] =>
  facts.map((fact) => sentence(fact, role, lang))

export const observationsOf = ({ facts }: Pick<Entry, 'facts'>): Observation[] =>
  facts.filter((fact) => fact.type === 'observation')

/** Claims of the aspects named, in that order; all claims when none is named. */
export function claimsOf({ facts }: Pick<Entry, 'facts'>, ...aspects: readonly Aspect[]): Claim[] {
  const claims = facts.filter((fact) => fact.type === 'claim')
  if (aspects.length === 0) return claims
  return aspects.flatMap((aspect) => claims.filter((claim) => claim.aspect === aspect))
}

export const listingsOf = ({ facts }: Pick<Entry, 'facts'>): Listing[] =>
  facts.filter((fact) => fact.type === 'listing')

/** A list that is known not to be empty, or null. */
export const nonEmpty = <T>([first, ...rest]: readonly T[]): NonEmpty<T> | null =>
  first === undefined ? null : [first, ...rest]
