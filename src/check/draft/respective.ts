/** `Girls and boys … 80 and 71 per cent respectively`: what is named in a row belongs to the numbers in that order. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { holdsAny } from '../../language/phrase.ts'
import { ordered, respectively } from '../../language/words/order-words.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { textIn } from './stretch-text.ts'

/** What belongs to a number is told by an order: known where groups or times stand in a row, or the entry that is named in its place. */
export type Order = { readonly isTold: boolean; readonly name: string | null }

/** Whether a sentence tells by an order, and whether by one that cannot be followed. */
export type OrderWords = { readonly isRespective: boolean; readonly isByOrder: boolean }

export const orderWordsIn = (sentence: Stretch, draft: Draft): OrderWords => ({
  isRespective: draft.tokens.slice(sentence.from, sentence.to).some(({ lower }) => respectively.has(lower)),
  isByOrder: holdsAny(textIn(sentence, draft), ordered[draft.lang]),
})

export const isRespective = ({ sentence }: Clause, draft: Draft): boolean =>
  draft.sentence(sentence).orderWords.isRespective

/** The one of the row that stands where the number stands among the numbers of its sentence; null where there are not as many. */
export function inTurn<Item>(number: NumberReading, { together }: Clause, row: readonly Item[]): Item | null {
  if (row.length < 2 || row.length !== together.length) return null
  return row[together.indexOf(number)] ?? null
}

/** Null where the sentence says nothing of an order. */
export function orderTold(number: NumberReading, clause: Clause, draft: Draft): Order | null {
  const { sentence } = clause
  if (draft.sentence(clause.own).orderWords.isByOrder) return { isTold: false, name: null }
  if (!isRespective(clause, draft)) return null
  const rows = [...draft.facetsOf.values()].map((items) => items.all(sentence))
  return {
    isTold: [draft.periodsIn(sentence), ...rows].some(
      (row) => row.length > 1 && row.length === clause.together.length,
    ),
    name: inTurn(number, clause, [...new Set(draft.namesIn(sentence).map(({ concept }) => concept))]),
  }
}

/** How many tokens may stand between two of a row: a comma, an `and`, a unit. */
const reach = 4

/** `In 2006, 2009 and 2010 there were five, two and six`: a row of times, and behind it one of as many numbers. */
export function standInRows({ sentence, together }: Clause, draft: Draft): boolean {
  const times = draft.periodsIn(sentence)
  const isRow = (row: readonly { readonly first: number; readonly last: number }[]): boolean =>
    row.every(({ first }, nth) => nth === 0 || first - (row[nth - 1]?.last ?? first) <= reach)
  return (
    times.length > 1 &&
    times.length === together.length &&
    times.every(({ last, type }) => type === 'at' && last < (together[0]?.first ?? 0)) &&
    isRow(times) &&
    isRow(together)
  )
}
