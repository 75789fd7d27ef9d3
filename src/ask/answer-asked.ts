/** What a question that was read is answered: each step has its answer or leaves the question to the next. */

import { notice } from '../answer/build.ts'
import type { Answer, Notice } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import { answerClaimed, onClaimed } from './answer-claimed.ts'
import { oppositeOrder } from './answering/opposite-order.ts'
import { askBack, refuseLeftOut, refuseWith } from './answering/refuse.ts'
import { settingRight } from './answering/set-right.ts'
import { answerWith } from './answering/tell.ts'
import { askWords } from './answering/wording.ts'
import { type Card, factsOf } from './catalogue/cards.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { wishesTold } from './deciding/both-wishes.ts'
import { factsOfNumber } from './deciding/by-number.ts'
import { type Decision, decide } from './deciding/decide.ts'
import { isHalfTold } from './deciding/half-told.ts'
import { type Judged, judge } from './deciding/judged.ts'
import { contradicting } from './deciding/premise.ts'
import { timeClaimed } from './deciding/put-forward.ts'
import { isCalledSo } from './fitting/held-in-name.ts'
import type { Asked } from './question/asked.ts'
import { reckons } from './question/reckons.ts'
import { askRoster } from './roster/roster.ts'
import { answerRoster } from './roster/tell-roster.ts'
import { askApart } from './several/apart.ts'
import { askBeyond } from './several/beyond.ts'
import { isOnlyPart } from './several/only-part.ts'
import { ranksNothing } from './several/ranks.ts'
import { askSeries } from './several/series.ts'
import { askSharedOut } from './several/shared-out.ts'
import { answerSeries } from './several/tell-series.ts'

/** The answer of the first step that has one: `is it true that boys read better?` is set right before anything else is told of it. */
export function answerAsked(asked: Asked, catalogue: Catalogue): Answer {
  const { pack } = catalogue
  if (asked.signals.has('opinion')) return answerOpinion(asked, judge(asked, catalogue), pack)
  if (asked.signals.has('ought')) return answerOught(asked, judge(asked, catalogue), pack)
  if (ranksNothing(asked, pack) || reckons(asked)) return refuseWith('unclear', [], [], asked)
  const numbered = answerNumber(asked, catalogue)
  if (numbered) return numbered
  const judged = judge(asked, catalogue)
  return (
    answerContradicted(asked, judged, pack) ??
    answerSeveral(asked, judged, catalogue) ??
    answerClaimed(asked, judged, catalogue) ??
    answerWishes(asked, judged, catalogue) ??
    answerDecided(asked, judged, pack)
  )
}

/** A bare number is asked for: the figure or sentence that has it, or which of some. */
function answerNumber(asked: Asked, catalogue: Catalogue): Answer | null {
  const [numbered, ...alike] = factsOfNumber(asked, catalogue)
  if (!numbered) return null
  return alike.length > 0
    ? askBack([numbered, ...alike.slice(0, 3)], asked)
    : answerWith([numbered], asked, [], catalogue.pack)
}

/** What the question takes for granted is the other way round. */
function answerContradicted(asked: Asked, judged: readonly Judged[], pack: Pack): Answer | null {
  const [wrong, ...more] = contradicting(asked, judged, pack)
  if (!wrong) return null
  return answerWith([wrong, ...more], asked, judged, pack, opening(wrong, more.length > 0, asked, pack))
}

/** A list or several figures together answer; what a list cannot tell the figures may. */
function answerSeveral(asked: Asked, judged: readonly Judged[], catalogue: Catalogue): Answer | null {
  const { pack } = catalogue
  const sharedOut = askSharedOut(asked, judged, pack)
  if (sharedOut) return sharedOut
  const listed = askRoster(asked, judged, pack)
  const series = askSeries(asked, judged, pack) ?? askApart(asked, catalogue) ?? askBeyond(asked, catalogue)
  // What cannot be compared is not set side by side either.
  const isApart = listed?.type === 'each' && !asked.countsTwice && series?.type === 'apart'
  if (listed && listed.type !== 'untold' && !isApart) return answerRoster(listed, asked, pack)
  if (series) return answerSeries(series, asked, pack)
  return listed && answerRoster(listed, asked, pack)
}

/** Two things are wished for at once, or one of them is told. */
function answerWishes(asked: Asked, judged: readonly Judged[], catalogue: Catalogue): Answer | null {
  const wishes = wishesTold(asked, catalogue)
  if (!wishes) return null
  const missing = wishes.isHalf ? [otherHalf(asked)] : []
  return answerWith(wishes.leads, asked, judged, catalogue.pack, '', missing)
}

/** One fact answers, some are to choose from, or none does. */
function answerDecided(asked: Asked, judged: readonly Judged[], pack: Pack): Answer {
  const decision = decide(asked, judged)
  if (decision.type === 'answer') return answerLeads(decision, asked, pack)
  const dated = timeClaimed(asked, judged)
  if (dated) return answerWith([dated], asked, judged, pack, settingRight[asked.lang].time)
  if (decision.type === 'choose') return askBack(decision.cards, asked)
  if (decision.type === 'left-out') return refuseLeftOut(decision.card.fact, factsOf(decision.nearest), asked)
  return refuseWith(decision.kind, factsOf(decision.nearest), decision.unknown, asked)
}

function answerLeads(
  { leads, judged }: Extract<Decision, { readonly type: 'answer' }>,
  asked: Asked,
  pack: Pack,
): Answer {
  if (isOnlyPart(leads, asked, pack)) return refuseWith('not-measured', factsOf(leads), [], asked)
  const missing = isHalfTold(leads, asked) ? [otherHalf(asked)] : []
  return answerWith(leads, asked, judged, pack, onClaimed(leads[0], asked, pack), missing)
}

const otherHalf = ({ lang }: Asked): Notice => notice(askWords[lang].otherHalf)

/** What is good is nobody's to say here, unless a fact is called just so: `is the level good enough?` */
function answerOpinion(asked: Asked, judged: readonly Judged[], pack: Pack): Answer {
  const decision = decide(asked, judged)
  return decision.type === 'answer' && isCalledSo(decision.leads[0], 'opinion', asked)
    ? answerWith(decision.leads, asked, decision.judged, pack)
    : refuseWith('opinion', [], [], asked)
}

/** What ought to be done is for the report to recommend, and never for us. */
function answerOught(asked: Asked, judged: readonly Judged[], pack: Pack): Answer {
  const decision = decide(asked, judged)
  return decision.type === 'answer'
    ? answerWith(decision.leads, asked, decision.judged, pack)
    : refuseWith('opinion', [], [], asked)
}

/** Says that it is the other way round. */
function opening({ fact }: Card, isOrder: boolean, asked: Asked, pack: Pack): string {
  const openings = settingRight[asked.lang]
  const direction = isOrder || fact.type === 'listing' ? null : fact.direction
  if (direction) return openings[direction]
  return fact.type === 'observation' ? oppositeOrder(fact, asked, pack) : openings.order
}
