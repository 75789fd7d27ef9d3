/** `It was 7.5 in August` of a figure of February: a month that no year makes a time of, and that is not the figure's. */

import { stretchOf } from '../../language/times/months.ts'
import { monthWords, periodWords } from '../../language/times/period-words.ts'
import { byMonths } from '../../language/times/span-words.ts'
import type { Observation } from '../../pack/pack.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherMonth: Objection = ({ card: { fact }, context: { coreWords, asked } }) => {
  const months = monthsOf(fact)
  if (months.length === 0) return null
  const { filler } = periodWords[asked.lang]
  const isOther = coreWords.some((word, at) => {
    const before = coreWords[at - 1] ?? ''
    const month = filler.has(before) || byMonths.has(before) ? monthWords[asked.lang].get(word) : undefined
    return month !== undefined && !months.includes(month)
  })
  return isOther ? contradicted(fact, 'period') : null
}

/** January is 1. None of a figure that a whole year or half of one is told for: what it was in a month of that is not said. */
function monthsOf({ period }: Observation): number[] {
  const { from, to } = stretchOf(period) ?? {}
  return from && to && to.to - to.from < 3
    ? [from.from, from.to, to.from, to.to].map((month) => (month % 12) + 1)
    : []
}
