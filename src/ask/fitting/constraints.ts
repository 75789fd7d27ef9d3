/** What must hold for a fact to answer a question; everything that does not is named. */

import { isPlace } from '../../pack/is-place.ts'
import type { Pack } from '../../pack/pack.ts'
import { fitsPeriods } from '../../reading/periods-fit.ts'
import { type Card, isUntold, saysConcept } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Asked } from '../question/asked.ts'
import type { Topic } from '../question/topics.ts'
import { wantedAspects, wantsFigure } from '../question/wants.ts'
import { isUndatedStart } from './baseline.ts'
import { missesSide } from './both-sides.ts'
import { claimMisfitsOf } from './claim-fits.ts'
import { tellsWhatOught } from './claim-words.ts'
import { isGiven } from './claimed-figure.ts'
import { countsNarrower } from './counts-narrower.ts'
import { meet } from './groups.ts'
import { withoutHeld } from './held-in-name.ts'
import { missedDimensions } from './missed-dimensions.ts'
import { missesCounted, missesNumber, namesTooFew } from './numbers-fit.ts'
import { figureMisfitsOf } from './observation-fits.ts'
import { saysOpposite } from './opposite.ts'
import { missesPart } from './part-named.ts'
import { isForOneThing, isOfPartOnly } from './part-only.ts'
import { unqualified } from './qualified.ts'
import { missesClaimed } from './tells-claimed.ts'
import { missesManner } from './tells-how.ts'
import { isThoughtOnly } from './went-through.ts'

export type Violation =
  | 'period'
  | 'group'
  | 'place'
  | 'unit'
  | 'measure'
  | 'step'
  | 'aspect'
  | 'number'
  | 'outcome'
  | 'name'

/** All constraints of the question that the fact does not meet; none means it may answer. */
export function violations(card: Card, asked: Asked, catalogue: Catalogue): readonly Violation[] {
  const found = misfitsOf(card, asked, catalogue)
  const meant = found.length > 0 ? withoutHeld(card, asked) : null
  return meant && misfitsOf(card, meant, catalogue).length === 0 ? [] : found
}

function misfitsOf(card: Card, asked: Asked, catalogue: Catalogue): readonly Violation[] {
  const { pack } = catalogue
  const { fact } = card
  const found = new Set<Violation>()
  // What the report leaves out it leaves out of every year.
  if (!isUntold(card) && !isToldThen(card, asked, pack)) found.add('period')
  if (asked.periods.length > 0 && isUndatedStart(fact, pack)) found.add('period')
  for (const dimension of missedDimensions(card, asked, pack))
    found.add(isPlace({ dimension }, pack) ? 'place' : 'group')
  if (missesPlaceCompared(card, asked, pack)) found.add('place')
  if (isOfPartOnly(card, asked, pack) || isForOneThing(card, asked, pack)) found.add('group')
  if (missesSide(card, asked, pack)) found.add('group')
  if (missesBound(card, asked) || missesPart(card, asked, pack)) found.add('group')
  if (missesNumber(card, asked) || missesCounted(card, asked, pack)) found.add('number')
  if (countsNarrower(card, asked, pack) || isGiven(fact, asked, pack)) found.add('number')
  if (namesTooFew(card, asked, pack) || missesClaimed(card, asked)) found.add('number')
  if (asked.topics.some(({ known, isPlace, optional }) => known === 'unknown' && isPlace && !optional))
    found.add('place')
  // No report tells where somebody is to be written to or called up.
  if (asked.signals.has('contact')) found.add('aspect')
  if (asked.signals.has('ought') && !isRecommended(card)) found.add('aspect')
  if (missesManner(card, asked)) found.add('aspect')
  if (standsElsewhere(card, asked)) found.add('name')
  if (missesName(card, asked) || isOfAnother(card, asked, pack)) found.add('name')
  if (fact.type === 'observation')
    for (const misfit of [...figureMisfitsOf(card, fact, asked, pack), ...unqualified(fact, asked, pack)])
      found.add(misfit)
  if (fact.type === 'claim') for (const misfit of claimMisfitsOf(card, fact, asked, pack)) found.add(misfit)
  if (fact.type === 'listing' && (wantsFigure(asked) || asked.signals.has('money'))) found.add('number')
  if (fact.type === 'observation' && isThoughtOnly(fact, asked)) found.add('measure')
  if (saysOpposite(fact, asked)) found.add('group')
  // A row of a list tells no reason.
  if (fact.type === 'listing' && asked.signals.has('why')) found.add('aspect')
  return [...found]
}

/** `The goal in chapter 3` stands in no other chapter. */
const standsElsewhere = ({ fact }: Card, { chapter }: Asked): boolean =>
  chapter !== null && !fact.cites.some((cite) => cite.chapter === chapter)

/** A thing is called so at any time that something is told of it: `what is the scheme of 2006 called?` */
const isToldThen = ({ fact, entry }: Card, { periods }: Asked, { report }: Pack): boolean =>
  fitsPeriods(fact, periods, report.year, entry.facts) ||
  (fact.type === 'claim' &&
    fact.aspect === 'name' &&
    entry.facts.some(
      (other) =>
        other.type !== 'listing' &&
        other.period !== null &&
        fitsPeriods(other, periods, report.year, entry.facts),
    ))

/** What ought to be done is told by what the report itself recommends. */
const isRecommended = ({ fact, entry }: Card): boolean =>
  fact.type === 'claim' && (entry.kind === 'recommendation' || tellsWhatOught(fact))

/** A bound that the fact does not tell: `under 30` of a figure for everybody. */
const missesBound = ({ fact }: Card, { bounds }: Asked): boolean =>
  bounds.some((bound) => !new RegExp(`(?<!\\d)${bound}(?!\\d| ?%)`).test(fact.text.da))

/** `Is X safer than Y?` is not told by what became of one of them. */
const missesPlaceCompared = (card: Card, asked: Asked, pack: Pack): boolean =>
  card.fact.type === 'claim' &&
  asked.signals.has('difference') &&
  asked.facets.some(
    (mention) =>
      mention.every(({ dimension }) => isPlace({ dimension }, pack)) &&
      meet(card, mention, pack) === 'missed',
  )

/** A name the report does not have, or one of which the fact has only some words: `Social Ministry`. */
const missesName = (card: Card, { topics, nameRuns, text }: Asked): boolean =>
  topics.some(
    (topic) =>
      isAcronym(topic) &&
      // Who writes all in capitals writes no name so.
      /\p{Ll}/u.test(text) &&
      !topic.concepts.some((one) => saysConcept(card, one)),
  ) ||
  topics.some(({ known, isName, optional }) => known === 'unknown' && isName && !optional) ||
  nameRuns.some((run) => run.some((words) => !words.some((concept) => card.named.has(concept))))

/** `SOL`, `MÅNE`: letters that are somebody's or something's name. */
const isAcronym = ({ text, known }: Topic): boolean => known === 'as-is' && /^\p{Lu}{2,}$/u.test(text)

/** Who, when or why is asked of something that bears a name, as an initiative does, and the fact speaks of another. */
const isOfAnother = ({ told, entry }: Card, asked: Asked, { entries }: Pack): boolean => {
  if (wantedAspects(asked) === null && !asked.signals.has('forecast') && !asked.signals.has('what'))
    return false
  // `Who leads the administration?` is not told by who leads something else.
  const kinds = new Set(asked.signals.has('leads') ? ['initiative', 'actor'] : ['initiative'])
  const others = asked.names.filter(
    ({ concept, covers }) => covers.size > 1 && kinds.has(entries.get(concept.slice(1))?.kind ?? ''),
  )
  return others.length > 0 && !others.some(({ concept }) => concept === `@${entry.id}` || told.has(concept))
}
