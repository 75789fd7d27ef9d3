/** A free question to an Answer: read, judge, decide, tell. */

import { invalid, next, notice, paragraph } from '../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
import { voteLanguage } from '../language/vote.ts'
import type { Fact, Pack } from '../pack/pack.ts'
import { voteByWords } from '../reading/vote-by-words.ts'
import { oppositeOrder } from './answering/opposite-order.ts'
import { askBack, refuseLeftOut, refuseWith } from './answering/refuse.ts'
import { answerTalk, smallTalk } from './answering/small-talk.ts'
import { answerWith } from './answering/tell.ts'
import { askWords } from './answering/wording.ts'
import type { Card } from './catalogue/cards.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { wishesTold } from './deciding/both-wishes.ts'
import { figuresOfNumber } from './deciding/by-number.ts'
import { decide } from './deciding/decide.ts'
import { isHalfTold } from './deciding/half-told.ts'
import { type Judged, judge } from './deciding/judged.ts'
import { contradicting } from './deciding/premise.ts'
import { claimsFigure, figuresClaimed, timeClaimed } from './deciding/put-forward.ts'
import { isClaimedOtherwise } from './fitting/claimed-figure.ts'
import { isCalledSo } from './fitting/held-in-name.ts'
import { withOwnPlace } from './fitting/here.ts'
import type { Asked } from './question/asked.ts'
import { readQuestion } from './question/read-question.ts'
import { askRoster } from './roster/roster.ts'
import { answerRoster } from './roster/tell-roster.ts'
import { askApart } from './several/apart.ts'
import { askBeyond } from './several/beyond.ts'
import { isOnlyPart } from './several/only-part.ts'
import { ranksNothing } from './several/ranks.ts'
import { askSeries } from './several/series.ts'
import { answerSeries } from './several/tell-series.ts'

/** Bounds on what is read at all; longer questions are told so. */
export const limits = { characters: 500, terms: 24 } as const

export type Ask = (question: string, lang: Language | null, home?: Language | null) => Answer

/** The asker over one pack; each call is a pure function of its arguments. */
export function createAsk(catalogue: Catalogue, suggestions: (lang: Language) => NonEmpty<string>): Ask {
  const { pack } = catalogue
  return (question, given, home = null) => {
    const voted = given ?? voteLanguage(question) ?? voteByWords(question, catalogue.lexicon)
    const lang = voted ?? home ?? pack.report.language
    const talk = smallTalk(question)
    if (talk) return answerTalk(talk.talk, given ?? talk.lang, suggestions(given ?? talk.lang))
    if (question.length > limits.characters)
      return unreadable(askWords[lang].tooLong(limits.characters), lang, suggestions(lang))
    if (!/[\p{L}\d]/u.test(question)) return unreadable(askWords[lang].empty, lang, suggestions(lang))
    const asked = withOwnPlace(readQuestion(question, lang, catalogue.lexicon), pack)
    return answer(asked, catalogue)
  }
}

const unreadable = (words: string, lang: Language, suggestions: NonEmpty<string>): Answer =>
  invalid(lang, paragraph(words), next(...suggestions))

function answer(asked: Asked, catalogue: Catalogue): Answer {
  const { pack } = catalogue
  if (asked.signals.has('opinion')) return answerOpinion(asked, judge(asked, catalogue), pack)
  if (asked.signals.has('ought')) return answerOught(asked, judge(asked, catalogue), pack)
  if (ranksNothing(asked)) return refuseWith('unclear', [], [], asked)
  const [numbered, ...alike] = figuresOfNumber(asked, catalogue)
  if (numbered && alike.length > 0) return askBack([numbered, ...alike.slice(0, 3)], asked)
  if (numbered) return answerWith([numbered], asked, [], pack)
  const judged = judge(asked, catalogue)
  const [wrong, ...more] = contradicting(asked, judged, pack)
  if (wrong)
    return answerWith([wrong, ...more], asked, judged, pack, opening(wrong, more.length > 0, asked, pack))
  const listed = askRoster(asked, judged, pack)
  const series =
    askSeries(asked, judged, asked.lang, pack) ?? askApart(asked, catalogue) ?? askBeyond(asked, catalogue)
  // What cannot be compared is not set side by side either.
  const isApart = listed?.type === 'each' && !asked.countsTwice && series?.type === 'apart'
  if (listed && listed.type !== 'untold' && !isApart) return answerRoster(listed, asked, pack)
  if (series) return answerSeries(series, asked, pack)
  if (listed) return answerRoster(listed, asked, pack)
  const [claimed, ...rivals] = figuresClaimed(asked, judged, pack)
  if (claimed && rivals.length > 0) return refuseWith('unclear', factsOf([claimed, ...rivals]), [], asked)
  if (claimed) return answerWith([claimed], asked, judged, pack, onClaimed(claimed, asked, pack))
  const wishes = wishesTold(asked, catalogue)
  if (wishes) {
    const missing = wishes.isHalf ? [notice(askWords[asked.lang].otherHalf)] : []
    return answerWith(wishes.leads, asked, judged, pack, '', missing)
  }
  const decision = decide(asked, judged)
  if (decision.type === 'answer' && isOnlyPart(decision.leads, asked, pack))
    return refuseWith('not-measured', factsOf(decision.leads), [], asked)
  if (decision.type === 'answer') {
    const { leads } = decision
    const missing = isHalfTold(leads, asked) ? [notice(askWords[asked.lang].otherHalf)] : []
    return answerWith(leads, asked, decision.judged, pack, onClaimed(leads[0], asked, pack), missing)
  }
  const dated = timeClaimed(asked, judged)
  if (dated) return answerWith([dated], asked, judged, pack, askWords[asked.lang].opposite.time)
  if (decision.type === 'choose') return askBack(decision.cards, asked)
  if (decision.type === 'left-out') return refuseLeftOut(decision.card.fact, factsOf(decision.nearest), asked)
  return refuseWith(decision.kind, factsOf(decision.nearest), decision.unknown, asked)
}

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

const factsOf = (cards: readonly Card[]): Fact[] => cards.map(({ fact }) => fact)

/** Says that the figure put forward is not the report's. */
const onClaimed = ({ fact }: Card, asked: Asked, pack: Pack): string =>
  claimsFigure(asked) && isClaimedOtherwise(fact, asked, pack) ? askWords[asked.lang].opposite.figure : ''

/** Says that it is the other way round. */
function opening({ fact }: Card, isOrder: boolean, asked: Asked, pack: Pack): string {
  const { opposite } = askWords[asked.lang]
  const direction = isOrder || fact.type === 'listing' ? null : fact.direction
  if (direction) return opposite[direction]
  return fact.type === 'observation' ? oppositeOrder(fact, asked, pack) : opposite.order
}
