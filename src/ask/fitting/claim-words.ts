/** What a sentence's own words tell, whatever kind of fact it is filed as: a year, a body, a cause, a rhythm, a movement. */

import { foremost, granting } from '../../language/danish-claims.ts'
import { type NumberValue, readNumbers } from '../../language/numbers.ts'
import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { wordTables } from '../../language/words.ts'
import type { Claim, Observation, Pack } from '../../pack/pack.ts'
import type { Card } from '../catalogue/cards.ts'

export const tellsTime = (claim: Claim): boolean => /(?<!\d)(19|20)\d\d(?!\d)/.test(claim.text.da)

/** `16. juni 2010`, and not just the year. */
export const tellsDay = (claim: Claim): boolean => /(?<!\d)\d{1,2}\. \p{L}+ (19|20)\d\d/u.test(claim.text.da)

/** `Juni 2010`. */
export const tellsMonth = (claim: Claim): boolean =>
  /(?<!\p{L})(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) (19|20)\d\d/u.test(
    claim.text.da,
  )

/** It names a body: `The Ministry of … made a pool`. */
export const tellsWho = ({ concepts, entry }: Card, { entries }: Pack): boolean =>
  [...concepts].some(
    ([concept, worth]) =>
      worth >= 0.9 && concept !== `@${entry.id}` && entries.get(concept.slice(1))?.kind === 'actor',
  )

const { signals, causes, modals } = wordTables.da
const [causing, paying, recurring, leading, wishing, receiving] = [
  causes,
  signals.money,
  signals.every,
  signals.leads,
  signals.ought,
  granting,
].map(phrasesOf)
const starting = phrasesOf(signals.start)
const moving = [signals.up, signals.down, signals.change, signals.unchanged].flatMap(phrasesOf)
const denying = [signals.negation, signals.unchanged, signals.less].flatMap(phrasesOf)
const aiming = [signals.goal, signals.ought, modals.replaceAll(' ', ', ')].flatMap(phrasesOf)
const standingOut = [signals.most, signals.least, signals.more, signals.less, foremost].flatMap(phrasesOf)
const comparing = [signals.difference, signals.more, signals.less].flatMap(phrasesOf)

export const tellsCause = (claim: Claim): boolean => says(claim, causing)

/** `Who leads it?` is told by a sentence that speaks of leading, not by who set it up. */
export const tellsLead = (claim: Claim): boolean => says(claim, leading)

/** `What is the money to be spent on?` is told by a sentence that speaks of money itself. */
export const tellsMoney = (claim: Claim | Observation): boolean => says(claim, paying)

/** `Hotspot has got 10 million`: what somebody else gave is not what it costs. */
export const tellsGrant = (claim: Claim | Observation): boolean => says(claim, receiving)

/** It says that something is not so, or has not moved. */
export const tellsDenial = (claim: Claim): boolean => says(claim, denying)

/** It tells what ought to be done, as its own words say or as all of a recommendation does. */
export const tellsWhatOught = (claim: Claim): boolean => says(claim, wishing)

/** It says that something began, was set up or adopted. */
export const tellsStart = (claim: Claim): boolean => says(claim, starting)

export const tellsOften = (claim: Claim): boolean => says(claim, recurring)

/** `Why has safety risen?` is told by a sentence that itself says that something moved. */
export const tellsMovement = (claim: Claim): boolean => says(claim, moving)

/** `Most`, `above all`, `more than`: of several it says which stands out. */
export const tellsForemost = (claim: Claim): boolean => says(claim, standingOut)

/** It speaks of a goal, or of what is to come. */
export const tellsAim = (claim: Claim): boolean => says(claim, aiming)

/** One is more, less or otherwise than another. */
export const tellsGap = (claim: Claim): boolean => says(claim, comparing)

const says = (claim: Claim | Observation, phrases: readonly string[] = []): boolean =>
  holdsAny(wordsOf(claim), phrases)

function wordsOf(claim: Claim | Observation): string {
  const known = remembered.get(claim)
  if (known !== undefined) return known
  const words = spaced(claim.text.da)
  remembered.set(claim, words)
  return words
}

// Every question asks it of the same sentences.
const remembered = new WeakMap<Claim | Observation, string>()

/** It tells a number that is no year. */
export const tellsAge = (claim: Claim): boolean => /(?<!\d)\d{1,2}(?!\d)/.test(claim.text.da)

/** `From 5 to 2`, whatever the years. */
export const tellsBothEnds = ({ text }: Claim): boolean =>
  readNumbers(text.da, 'da').filter(({ value, decimals }) => !isYear(value, decimals)).length > 1

const isYear = (value: NumberValue, decimals: number): boolean =>
  value.type === 'number' && decimals === 0 && value.number >= 1900 && value.number < 2100
