/** The sum of what a draft names: `in total DKK 38.5 million for A and B`, `the ministry gave 38.5 million in all`. */

import { ownsConcept } from '../ask/catalogue/cards.ts'
import { isTelling, type Topic } from '../ask/question/topics.ts'
import { wordsOf } from '../language/token.ts'
import { getting, giving, paying } from '../language/words/payment-words.ts'
import type { Observation } from '../pack/pack.ts'
import { nonEmpty } from '../telling/facts.ts'
import { sumOf } from '../telling/figure.ts'
import type { Context } from './draft/context.ts'
import { isPromised } from './draft/modals.ts'
import { unitFitting } from './figures/candidates.ts'
import type { FigureCard } from './figures/figures.ts'
import type { Against, Turn } from './in-turn.ts'
import { ownPurse } from './objections/own-purse.ts'
import type { WorkedOut } from './worked-out.ts'

type Held = { readonly card: FigureCard; readonly fact: Observation }

/** One figure for each thing that the words tell apart, or all that they are told of alike; null where a word fits none of them. */
export function sumNamed({ context, number, measured }: Turn, { catalogue }: Against): WorkedOut | null {
  const { asked } = context
  const topics = asked.topics.filter((topic) => isTelling(topic))
  if (topics.length === 0 || asked.facets.length + asked.periods.length > 0) return null
  const isGivenByOthers = (card: FigureCard): boolean =>
    ownPurse({ card, same: 'exact', number, measured, context, catalogue }) !== null
  const fits = unitFitting(number, measured, catalogue.pack)
  const held = [...catalogue.pack.entries.keys()].flatMap((id) =>
    catalogue
      .cardsOf(id)
      .flatMap((card): Held[] =>
        card.fact.type === 'observation' && card.fact.measure === 'level' && fits(card.fact.unit)
          ? [{ card: { ...card, fact: card.fact }, fact: card.fact }]
          : [],
      ),
  )
  const named = namedBy(topics, held)
  if (!isPaid(context) || named.some(({ card }) => isGivenByOthers(card))) return null
  const facts = nonEmpty(named.map(({ fact }) => fact))
  if (!facts || facts.length < 2 || new Set(facts.map(({ entry }) => entry)).size < facts.length) return null
  const computation = sumOf(facts, asked.lang, catalogue.pack)
  return computation && { computation, of: facts[0] }
}

/** Money is said to have changed hands. */
const isPaid = ({ coreWords, clause, isDenied, isDenying, asked }: Context): boolean =>
  !(isDenied || isDenying || isPromised(coreWords, asked.lang)) &&
  wordsOf(clause.lower).some((word) => giving.has(word) || getting.has(word) || paying.has(word))

function namedBy(topics: readonly Topic[], held: readonly Held[]): readonly Held[] {
  const holders = topics.map(({ concepts }) =>
    held.filter(({ card }) => concepts.some((concept) => ownsConcept(card, concept))),
  )
  const apart = new Set(holders.flatMap((all) => (all.length === 1 ? all : [])))
  const found = apart.size > 0 ? [...apart] : (holders[0] ?? [])
  const isOfAll = holders.every((all) => (all.length === 1 ? true : found.every((one) => all.includes(one))))
  return isOfAll ? found : []
}
