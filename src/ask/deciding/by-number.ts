/** A question that names nothing but a number: `what are the 61.8 %?` */

import type { Signal } from '../../language/tables/words.ts'
import type { Observation } from '../../pack/pack.ts'
import { figureValue } from '../../telling/figure.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { claimsKind } from '../fitting/claimed-figure.ts'
import { violations } from '../fitting/constraints.ts'
import { unqualified } from '../fitting/qualified.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'

/** `How did it reach 64.8 %?` wants more than what the number is. */
const asksMore: readonly Signal[] = [
  'why',
  'when',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
  'how-old',
  'reached',
  'up',
  'down',
  'change',
  'unchanged',
  'sum',
  'most',
  'least',
  'negation',
  'condition',
  'forecast',
]

/** Small numbers stand everywhere. */
const least = 10

/** The figures with that very number, for the groups, places and times named; none where the question has a topic, or asks for more than what it is. */
export function figuresOfNumber(asked: Asked, catalogue: Catalogue): Card[] {
  const { pack } = catalogue
  const [number, ...others] = asked.numbers
  if (number === undefined || others.length > 0 || asksMore.some((signal) => asked.signals.has(signal)))
    return []
  if (
    asked.topics.some(isTelling) ||
    (number <= least && Number.isInteger(number) && asked.amounts.length === 0)
  )
    return []
  const isIt = (fact: Observation): boolean =>
    figureValue(fact.value) === number && (asked.claimed.length === 0 || claimsKind(fact, asked, pack))
  return [...pack.entries.values()].flatMap(({ id, facts }) =>
    facts.some((fact) => fact.type === 'observation' && isIt(fact))
      ? catalogue
          .cardsOf(id)
          .filter(
            (card) =>
              card.fact.type === 'observation' &&
              isIt(card.fact) &&
              unqualified(card.fact, asked, pack).length === 0 &&
              violations(card, asked, catalogue).every((one) => passedOver.has(one)),
          )
      : [],
  )
}

/** What is not asked needs not fit. */
const passedOver: ReadonlySet<string> = new Set(['aspect', 'measure', 'step', 'number', 'outcome'])
