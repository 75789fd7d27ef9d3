/** Whether the report tells that something of the figure's kind began in a year. */

import type { Language } from '../../answer/tree.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { type MonthSpan, yearOf } from '../../language/times/months.ts'
import type { Observation } from '../../pack/pack.ts'
import { ownSentence } from './own-sentence.ts'

/** By a sentence of its entry that holds the year, or by one about the same things that tells a beginning. */
export function isStartTold(
  fact: Observation,
  year: number,
  lang: Language,
  { pack, lexicon }: Catalogue,
): boolean {
  const own = ownSentence(fact, lang, lexicon).concepts
  return [...pack.facts.values()].some((one) => {
    if (!one.text.da.includes(String(year))) return false
    if (one.entry === fact.entry) return true
    const told = ownSentence(one, lang, lexicon)
    const shared = [...told.concepts].filter((concept) => own.has(concept))
    return told.signals.has('start') && shared.some((concept) => /^[@~]/.test(concept))
  })
}

/** `On 16 June 2010 the city got a think tank: 12 members`: the month in which, as the report tells, the thing itself began. */
export const isMonthOfStart = (
  fact: Observation,
  month: MonthSpan,
  lang: Language,
  { pack, lexicon }: Catalogue,
): boolean => {
  const own = ownSentence(fact, lang, lexicon).concepts
  return [...pack.facts.values()].some((one) => {
    if (!one.text.da.includes(String(yearOf(month)))) return false
    const { concepts, periods, signals } = ownSentence(one, lang, lexicon)
    return (
      signals.has('start') &&
      periods.some(({ from }) => from?.from === month.from && from.to === month.to) &&
      [...concepts].some((concept) => own.has(concept) && /^[@~]/.test(concept))
    )
  })
}
