/** `Every month` of what happens every year, `in all` of a yearly number, `every year` of a single sum, `in the past year` of many years. */

import { stretchOf } from '../../language/times/months.ts'
import { altogether, pastYear, seldom, shorterThanYears, yearly } from '../../language/times/rhythm-words.ts'
import type { Observation } from '../../pack/pack.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted, unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const frequency: Objection = ({ card: { fact }, context, catalogue }) => {
  const { asked, clause, coreWords } = context
  const told = ownSentence(fact, asked.lang, catalogue.lexicon)
  const own = fact.text[asked.lang].toLowerCase()
  const [isSaidYearly, isToldYearly] = [clause.lower, own].map((text) => yearly.test(text))
  const isSum = isToldYearly && !isSaidYearly && altogether.test(clause.lower)
  // `Six months` of half a year is a length.
  const isLength = catalogue.pack.units.get(fact.unit)?.quantity === 'duration'
  const isPace = (word: string, at: number): boolean =>
    // `I dag` is when, not how often.
    shorterThanYears.has(word) && !(word === 'dag' && coreWords[at - 1] === 'i') && !told.words.includes(word)
  const isShorter = !isLength && coreWords.some(isPace)
  const isLonger =
    (fact.measure === 'change' || fact.measure === 'difference') &&
    pastYear.test(clause.lower) &&
    !pastYear.test(own) &&
    !isOfOneYear(fact)
  const isSeldom = seldom.test(clause.lower) && !seldom.test(own)
  // Of a sum without a date the report does not say for how long it is.
  if (isSaidYearly && !isToldYearly && fact.period === 'undated' && !isLonger && !isSeldom)
    return unlike(fact)
  return isLonger || isSeldom || (isSaidYearly && !isToldYearly) || isSum || isShorter
    ? contradicted(fact, 'period')
    : null
}

/** `Up on last year` of what rose from one year to the next. */
function isOfOneYear({ period }: Observation): boolean {
  const stretch = stretchOf(period)
  return stretch !== null && stretch.to.from - stretch.from.from === 12
}
