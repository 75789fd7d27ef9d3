/** `… mens kvinderne er oppe på 61,8`: a number that says only for whom goes on about what the one before was about. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { violations } from '../ask/fitting/constraints.ts'
import { meet } from '../ask/fitting/groups.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Observation } from '../pack/pack.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { isDistinctive, unitFitting } from './figures/candidates.ts'
import { type FigureCard, isFigure } from './figures/figures.ts'
import { comparing, type Sameness } from './figures/same-value.ts'
import { timesFor } from './figures/times-for.ts'
import { otherwiseFor } from './judgement.ts'
import { withKin } from './kin.ts'

export type Continued =
  | { readonly type: 'same'; readonly card: FigureCard; readonly fact: Observation; readonly same: Sameness }
  /** The value stands for another group or time than the draft says. */
  | { readonly type: 'mixed-up'; readonly fact: Observation; readonly by: 'group' | 'place' | 'period' }
  /** The thing spoken of just before has another value for the group or time that the draft names. */
  | { readonly type: 'mixed-up'; readonly fact: Observation; readonly by: 'value' }

/** Holds the number against the figures of the entries that the draft spoke of just before; null when none has the value. */
export function continued(
  number: NumberReading,
  measured: Measured,
  context: Context,
  entries: readonly string[],
  catalogue: Catalogue,
): Continued | null {
  const { asked, isSilent } = context
  const found: Continued[] = []
  let other: Continued | null = null
  const unitFits = unitFitting(number, measured, catalogue.pack)
  const sameAs = comparing(number, measured, catalogue.pack)
  for (const card of withKin(entries, catalogue.pack).flatMap((id) => catalogue.cardsOf(id))) {
    if (!isFigure(card)) continue
    const { fact } = card
    if (!unitFits(fact.unit)) continue
    const same = sameAs(fact)
    const periods = timesFor(fact, context, catalogue.pack)
    const broken = violations(card, { ...asked, periods, topics: [], nameRuns: [] }, catalogue)
    const by = otherwiseFor(broken)
    const isNamed = asked.facets.some((mention) =>
      ['exact', 'default'].includes(meet(card, mention, catalogue.pack)),
    )
    if (same === 'different') {
      const isDated = asked.periods.some(({ type }) => type === 'at')
      const isLast = fact.entry === entries[0] && fact.measure !== 'difference'
      if (isSilent && !namesStranger(asked) && isLast && !by && (isNamed || isDated))
        other ??= { type: 'mixed-up', fact, by: 'value' }
      continue
    }
    const isTold = isNamed || measured.units.size > 0 || isDistinctive(number, measured)
    if (!isTold) continue
    if (!by && (same === 'exact' || isNamed)) found.push({ type: 'same', card, fact, same })
    else if (by && same === 'exact') found.push({ type: 'mixed-up', fact, by })
  }
  return found.find(({ type }) => type === 'same') ?? found[0] ?? other
}

/** `Among men from Eastern Europe`: of them the report says nothing. */
const namesStranger = ({ topics }: Context['asked']): boolean =>
  topics.some(({ known, isName, isPlace }) => known === 'unknown' && (isName || isPlace))
