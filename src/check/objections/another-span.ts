/** `80 % finish within five years`, `in the last four years`: a length of time that the report does not tell of the thing. */

import type { Language } from '../../answer/tree.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { stretchOf } from '../../language/times/months.ts'
import type { Observation } from '../../pack/pack.ts'
import { decimalOf } from '../../telling/figure.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const anotherSpan: Objection = ({ card: { fact }, context: { spans, asked }, catalogue }) =>
  spans.every((years) => isFromEndToEnd(years, fact) || isTold(years, fact, asked.lang, catalogue))
    ? null
    : contradicted(fact, 'period')

/** `In a year` of what rose from 2009 to 2010. */
function isFromEndToEnd(years: number, { period }: Observation): boolean {
  const stretch = stretchOf(period)
  return stretch !== null && stretch.to.from - stretch.from.from === 12 * years
}

/** By the figure's own sentence, or by a length of time that the report tells of the same things in another one. */
function isTold(years: number, fact: Observation, lang: Language, { pack, lexicon }: Catalogue): boolean {
  const own = ownSentence(fact, lang, lexicon).concepts
  return [...pack.facts.values()].some((one) => {
    if (one.type !== 'observation' || pack.units.get(one.unit)?.quantity !== 'duration') return false
    if (Number(decimalOf(one)) !== years) return false
    const shared = [...ownSentence(one, lang, lexicon).concepts].filter((concept) => own.has(concept))
    return one.entry === fact.entry || shared.length > 1
  })
}
