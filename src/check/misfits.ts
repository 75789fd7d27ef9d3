/** What of a clause a figure does not fit: the constraints of a question, read as one reads a statement. */

import type { Catalogue } from '../ask/catalogue.ts'
import { type Violation, violations } from '../ask/constraints.ts'
import { yearOf, yearSpan } from '../language/months.ts'
import type { PeriodReading } from '../language/periods.ts'
import { tokenize } from '../language/token.ts'
import type { Facet } from '../reading/meaning.ts'
import { scan } from '../reading/scan.ts'
import type { Context } from './context.ts'
import type { FigureCard } from './figures.ts'

export type Misfits = (card: FigureCard, context: Context) => readonly Violation[]

export function createMisfits(catalogue: Catalogue, places: ReadonlySet<string>): Misfits {
  const orders = new Map<string, ReadonlyMap<string, string>>()
  const ordersOf = ({ fact }: FigureCard, lang: Context['asked']['lang']): ReadonlyMap<string, string> => {
    const key = `${lang} ${fact.id}`
    const known = orders.get(key)
    if (known) return known
    const { items } = scan(tokenize(fact.text[lang]), lang, catalogue.lexicon)
    const made = orderOf(items.flatMap((item) => (item.type === 'facet' ? [item.facets] : [])))
    orders.set(key, made)
    return made
  }
  return (card, { asked, groupsInOrder }) => {
    const isTarget = card.fact.measure.startsWith('target')
    const meant = isTarget ? { ...asked, periods: asked.periods.map(deadline) } : asked
    const found = violations(card, meant, catalogue, places)
    if (groupsInOrder.size === 0 || !(found.includes('group') || found.includes('place'))) return found
    const own = ordersOf(card, asked.lang)
    const told = [...groupsInOrder].filter(([dimension, order]) => own.get(dimension) === order)
    if (told.length === 0) return found
    const names = new Set(told.map(([dimension]) => dimension))
    const facets = asked.facets.filter(([facet]) => !facet || !names.has(facet.dimension))
    return violations(card, { ...meant, facets }, catalogue, places)
  }
}

/**
 * Code list → the groups of it that are named, in order, where they are several. A sentence that names the same groups
 * in the same order (`75 % of girls and boys`, `schools with many bilinguals got more Danes`) tells of the same.
 */
export function orderOf(mentions: readonly (readonly Facet[])[]): Map<string, string> {
  const orders = new Map<string, string[]>()
  for (const [facet] of mentions) {
    if (!facet) continue
    const order = orders.get(facet.dimension)
    if (!order) orders.set(facet.dimension, [facet.code])
    else if (order.at(-1) !== facet.code) order.push(facet.code)
  }
  return new Map(
    [...orders].flatMap(([dimension, order]) => (order.length > 1 ? [[dimension, order.join(' ')]] : [])),
  )
}

/** A goal for a year is due at its end: `by the end of 2010` is the deadline 2010. */
function deadline(period: PeriodReading): PeriodReading {
  const { type, from } = period
  if (type !== 'at' || from === null || from.to % 12 !== 11) return period
  const year = yearSpan(yearOf(from))
  return { ...period, from: year, to: year }
}
