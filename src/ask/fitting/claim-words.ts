/** What a sentence's own words tell, whatever kind of fact it is filed as: a year, a body, a cause, a rhythm, a movement. */

import { type NumberValue, readNumbers } from '../../language/numbers/numbers.ts'
import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { foremost, granting, standingBehind, tasks } from '../../language/tables/danish-claims.ts'
import { wordTables } from '../../language/tables/words.ts'
import { monthOfYear } from '../../language/times/period-words.ts'
import type { Claim, Observation, Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import { type Card, saysConcept } from '../catalogue/cards.ts'

export const tellsTime = (claim: Claim): boolean => /(?<!\d)(19|20)\d\d(?!\d)/.test(claim.text.da)

/** `16. juni 2010`, and not just the year. */
export const tellsDay = (claim: Claim): boolean => /(?<!\d)\d{1,2}\. \p{L}+ (19|20)\d\d/u.test(claim.text.da)

/** `Juni 2010`. */
export const tellsMonth = (claim: Claim): boolean => monthOfYear.test(claim.text.da)

/** It names a body: `The Ministry of … made a pool`. */
export const tellsWho = (card: Card, { entries }: Pack): boolean =>
  [...card.concepts.keys()].some(
    (concept) =>
      saysConcept(card, concept) &&
      concept !== `@${card.entry.id}` &&
      entries.get(concept.slice(1))?.kind === 'actor',
  )

type Tells = (fact: Claim | Observation) => boolean

/** Whether its sentence holds one of these phrases; looked for once, since every question asks it of the same sentences. */
function teller(...lists: readonly string[]): Tells {
  const phrases = lists.flatMap(phrasesOf)
  return perKey((fact) => holdsAny(spaced(fact.text.da), phrases))
}

const { signals, causes, modals } = wordTables.da

export const tellsCause = teller(causes)

/** `Who leads it?` is told by a sentence that speaks of leading, not by who set it up. */
export const tellsLead = teller(signals.leads)

/** `Who is responsible for it?` is told by a sentence of whoever made or runs it, not by whom it goes to. */
export const tellsBehind = teller(standingBehind)

/** `What is the money to be spent on?` is told by a sentence that speaks of money itself. */
export const tellsMoney = teller(signals.money)

/** `Kompas has got 10 million`: what somebody else gave is not what it costs. */
export const tellsGrant = teller(granting)

/** It says that something is not so, or has not moved. */
export const tellsDenial = teller(signals.negation, signals.unchanged, signals.less)

/** It tells what ought to be done, as its own words say or as all of a recommendation does. */
export const tellsWhatOught = teller(signals.ought)

/** It says that something began, was set up or adopted. */
export const tellsStart = teller(signals.start)

/** It says that something ended, or how long it goes on. */
export const tellsEnd = teller(signals.end)

export const tellsOften = teller(signals.every)

/** `Why has safety risen?` is told by a sentence that itself says that something moved. */
export const tellsMovement = teller(signals.up, signals.down, signals.change, signals.unchanged)

/** `Most`, `above all`, `more than`: of several it says which stands out. */
export const tellsForemost = teller(signals.most, signals.least, signals.more, signals.less, foremost)

/** It speaks of a goal, of a task, or of what is to come. */
export const tellsAim = teller(signals.goal, signals.ought, modals.replaceAll(' ', ', '), tasks)

/** One is more, less or otherwise than another. */
export const tellsGap = teller(signals.difference, signals.more, signals.less)

/** It tells a number that is no year. */
export const tellsAge = (claim: Claim): boolean => /(?<!\d)\d{1,2}(?!\d)/.test(claim.text.da)

/** `From 5 to 2`, whatever the years. */
export const tellsBothEnds = ({ text }: Claim): boolean =>
  readNumbers(text.da, 'da').filter(({ value, decimals }) => !isYear(value, decimals)).length > 1

const isYear = (value: NumberValue, decimals: number): boolean =>
  value.type === 'number' && decimals === 0 && value.number >= 1900 && value.number < 2100
