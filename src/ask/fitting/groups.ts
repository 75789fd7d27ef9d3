/** Whether a fact is told for the groups and places that a question names. */

import { filingsOf, isFiledUnder } from '../../pack/filed.ts'
import type { Fact, Pack } from '../../pack/pack.ts'
import { isWithinCode } from '../../pack/within-code.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { listsNamed } from '../question/groups-named.ts'

/** How a fact meets one mention of a group or place in the question. */
type Meeting =
  /** It is filed under that code, or one within it. */
  | 'exact'
  /** Its sentence speaks of it. */
  | 'mentioned'
  /** The whole report is about it. */
  | 'default'
  /** It is told for another code, or for none. */
  | 'missed'
  /** The pack knows that the report has nothing for this code. */
  | 'unreported'

/** Of several groups of one kind the one that it meets best counts. */
export function meet(card: Card, mention: readonly Facet[], pack: Pack): Meeting {
  let best = order.length - 1
  for (const facet of mention) best = Math.min(best, order.indexOf(meetOne(card, facet, pack)))
  return mention.length === 0 ? 'missed' : (order[best] ?? 'missed')
}

const order: readonly Meeting[] = ['exact', 'default', 'mentioned', 'missed', 'unreported']

function meetOne({ fact, mentions, spoken: own }: Card, { dimension, code }: Facet, pack: Pack): Meeting {
  const asked = pack.codeLists.get(dimension)?.codes.get(code)
  if (asked?.unreported) return 'unreported'
  const filed = fact.dimensions[dimension]
  if (filed !== undefined && isWithinCode(filed, code, dimension, pack)) return 'exact'
  if (asked?.default) return filed === undefined ? 'default' : 'missed'
  // An entry's name speaks for facts that are filed under nobody else.
  const said = filed === undefined && !own.has(dimension) ? mentions : own
  if (fact.type === 'observation' && fact.measure !== 'difference' && filed !== undefined) return 'missed'
  for (const one of said.get(dimension) ?? [])
    if (isWithinCode(one, code, dimension, pack)) return 'mentioned'
  return 'missed'
}

/** What the whole report is about when nothing is said. */
export const isDefault = ({ dimension, code }: Facet, { codeLists }: Pack): boolean =>
  codeLists.get(dimension)?.codes.get(code)?.default ?? false

/** Filed under that group, or under none of its list where the whole report is about it. */
export const isToldFor = (fact: Fact, facet: Facet, pack: Pack): boolean =>
  isFiledUnder(fact, facet) || (!(facet.dimension in fact.dimensions) && isDefault(facet, pack))

/** The pack knows the name, and that the report has nothing of it. */
export const isUnreported = (mention: readonly Facet[], { codeLists }: Pack): boolean =>
  mention.every(({ dimension, code }) => codeLists.get(dimension)?.codes.get(code)?.unreported)

/** A group that the report is about, or one within it. */
export const isOfSubject = ({ dimension, code }: Facet, pack: Pack): boolean =>
  [...(pack.codeLists.get(dimension)?.codes.values() ?? [])].some(
    (wider) => wider.subject && isWithinCode(code, wider.code, dimension, pack),
  )

/** What is told of those whom the report is about says nothing against a question that names none of them, nor a group within them. */
export function namesItsGroups(fact: Fact, asked: Asked, pack: Pack): boolean {
  if (fact.type === 'listing') return false
  const named = listsNamed(asked)
  const groups = filingsOf(fact)
  const isOfSome = groups.some((group) => isOfSubject(group, pack))
  return !isOfSome || groups.some(({ dimension }) => named.has(dimension))
}
