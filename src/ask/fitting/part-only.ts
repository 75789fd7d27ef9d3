/** Whether a figure tells of a part of what a question asks for in all: of one group, of one purpose. */

import { filingsOf, isFiledUnderOther } from '../../pack/filed.ts'
import type { Entry, Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'
import { conceptsSaid, namesTotal } from '../question/wants.ts'
import { isDefault, isOfSubject } from './groups.ts'

/** `How many unemployed are there altogether?` of those of whom the report is about. */
export const isOfPartOnly = ({ fact, entry }: Card, asked: Asked, pack: Pack): boolean =>
  fact.type === 'observation' &&
  (namesTotal(asked) ||
    ((isOfAll(asked, pack) || countsThere(fact, asked, pack)) && !isToldInParts(fact, entry, pack))) &&
  pack.units.get(fact.unit)?.quantity !== 'money' &&
  filingsOf(fact).some((group) => isOfSubject(group, pack) && !listsNamed(asked).has(group.dimension))

/** `The total budget of the committee` of what it spends on one thing, which the question does not name. */
export const isForOneThing = ({ fact, entry, phrases }: Card, asked: Asked, pack: Pack): boolean => {
  if (fact.type !== 'observation' || pack.units.get(fact.unit)?.quantity !== 'money') return false
  const said = conceptsSaid(asked)
  const [name] = phrases
  return (
    namesTotal(asked) &&
    asked.signals.has('money') &&
    entry.kind === 'indicator' &&
    name !== undefined &&
    !name.concepts.some((concept) => said.has(concept))
  )
}

/** `How many unemployed are there in Northtown?`: nobody but the place is named. */
const countsThere = ({ unit }: Observation, { signals, facets }: Asked, pack: Pack): boolean =>
  signals.has('how-many') &&
  ['count', 'share'].includes(pack.units.get(unit)?.quantity ?? '') &&
  facets.length > 0 &&
  facets.flat().every((facet) => isDefault(facet, pack))

/** Each of several groups has the figure: all of them are told, and each as its own. */
const isToldInParts = (fact: Observation, { facts }: Entry, pack: Pack): boolean =>
  facts.some(
    (other) =>
      other.type === 'observation' &&
      other.unit === fact.unit &&
      other.period === fact.period &&
      filingsOf(fact).some((group) => isOfSubject(group, pack) && isFiledUnderOther(other, group)),
  )

/** `What share of all Northtowners, of all women …?` Of whom the report is about is not named. */
const isOfAll = ({ base }: Asked, pack: Pack): boolean =>
  base?.type === 'group' &&
  (base.facets.every((facet) => isDefault(facet, pack)) ||
    (base.isAll && base.facets.every((facet) => !isOfSubject(facet, pack))))
