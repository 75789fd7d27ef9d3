/** Whether a sentence without a figure is the kind of answer that a question asks for. */

import { done, intended } from '../../language/words/outcome-words.ts'
import type { Claim, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { asksWhatGoal, asksWhetherReached } from '../question/goal-asked.ts'
import { setsApart, sidesNamed } from '../question/sides.ts'
import { asksWhetherChanged, namesFigure, wantedAspects, wantsFigure, wantsGap } from '../question/wants.ts'
import {
  tellsAge,
  tellsAim,
  tellsBothEnds,
  tellsDay,
  tellsGap,
  tellsMoney,
  tellsMonth,
  tellsMovement,
  tellsStart,
} from './claim-words.ts'
import { missesGap } from './misses-gap.ts'
import { tellsKind } from './tells-kind.ts'
import { missesWho } from './tells-who.ts'
import { missesReason, tellsMoreOrLess } from './tells-why.ts'

type ClaimMisfit = 'aspect' | 'unit' | 'measure' | 'number'

/** In what a sentence misses the question: of `how many are there?` in its number, for sentences tell none. */
export const claimMisfitsOf = (card: Card, fact: Claim, asked: Asked, pack: Pack): ClaimMisfit[] =>
  // Held against the question only where that asks for it.
  isUntold(card)
    ? []
    : misfits.flatMap(({ misfit, misses }) => (misses(card, fact, asked, pack) ? [misfit] : []))

const missesNumber = (fact: Claim, asked: Asked): boolean =>
  (wantsFigure(asked) || namesFigure(asked)) && !(asked.signals.has('from-to') && tellsBothEnds(fact))

/** The question asks with a word for what the sentence has no word for: which day, how old. */
function missesWord(fact: Claim, asked: Asked): boolean {
  const { signals } = asked
  return (
    (signals.has('when') && !(tellsThatEnd(fact, asked) && tellsThatStart(fact, asked))) ||
    (asksWhetherChanged(asked) && !tellsOutcome(fact, asked)) ||
    (signals.has('before') && !tellsMovement(fact) && fact.direction === null) ||
    (signals.has('meaning') && !meaning.has(fact.aspect)) ||
    (signals.has('which-day') && !tellsDay(fact)) ||
    (signals.has('how-old') && !tellsAge(fact)) ||
    (signals.has('which-month') && !tellsMonth(fact)) ||
    // `How many years shorter …?`
    (signals.has('how-long') && wantsGap(asked) && !tellsGap(fact))
  )
}

const missesGoal = (card: Card, fact: Claim, asked: Asked): boolean =>
  (asksWhatGoal(asked) && !tellsGoal(card, fact)) ||
  (asksWhetherReached(asked) && !tellsWhetherReached(card, fact)) ||
  (asksWhatCame(asked) &&
    (fact.aspect === 'purpose' || (asksNothingElse(asked) && noOutcomes.has(fact.aspect))))

/** `How did they manage to …?`, `who managed …?` ask for something besides. */
const asksNothingElse = ({ isYesNo, signals }: Asked): boolean =>
  !isYesNo && !(['manner', 'who', 'when', 'where', 'why'] as const).some((signal) => signals.has(signal))

/** What a thing is, and where to read of it, tells nothing of what came of it. */
const noOutcomes: ReadonlySet<Aspect> = new Set(['what', 'how', 'link', 'source', 'start', 'target-group'])

/** `Did they manage to close the gap?`, `what did it achieve?` are not told by what it was for. */
const asksWhatCame = ({ signals, isYesNo, text }: Asked): boolean =>
  signals.has('reached') && (isYesNo || (done.test(text) && !intended.test(text)))

/** How it went does not tell how high it is, nor `do they beat the others?` */
const isTrendOfLevel = (fact: Claim, asked: Asked): boolean =>
  (fact.aspect === 'trend' &&
    (asked.signals.has('level') || (asked.signals.has('others') && setsApart(asked)))) ||
  isMovementOfTwo(fact, asked)

/** `Is the share of women larger than that of men?` is not told by whose share rose most. */
const isMovementOfTwo = (fact: Claim, asked: Asked): boolean =>
  fact.aspect === 'comparison' &&
  (fact.period?.includes('/') ?? false) &&
  tellsMovement(fact) &&
  setsApart(asked) &&
  sidesNamed(asked).length > 1

const missesMoney = (fact: Claim, asked: Asked): boolean =>
  asked.signals.has('money') &&
  !['money', 'funder'].includes(fact.aspect) &&
  wantedAspects(asked) === null &&
  !tellsMoney(fact)

/** `Definition of …?` */
const meaning: ReadonlySet<Aspect> = new Set(['what', 'name', 'untold-what'])

/** It belongs to a goal or a recommendation, or speaks of one. */
const tellsGoal = ({ entry }: Card, fact: Claim): boolean =>
  entry.kind === 'goal' ||
  entry.kind === 'recommendation' ||
  fact.aspect === 'purpose' ||
  (aims.has(fact.aspect) && tellsAim(fact))

/** `Was the goal for reading reached?` is told of a goal, or by what came of it. */
const tellsWhetherReached = ({ entry }: Card, { aspect }: Claim): boolean =>
  entry.kind === 'goal' || outcomes.has(aspect) || aspect === 'verdict'

/** Sentences of these kinds may say what is aimed at. */
const aims: ReadonlySet<Aspect> = new Set(['what', 'how', 'part', 'condition', 'deadline'])

/** `When was it adopted?` is not told by the years that it is for. */
const tellsThatStart = (fact: Claim, { signals }: Asked): boolean =>
  fact.aspect !== 'when' || !signals.has('start') || signals.has('end') || tellsStart(fact)

/** `When did it begin, when does it end?` is told by a beginning or an end, or by years from the one to the other. */
function tellsThatEnd({ aspect, period }: Claim, { signals }: Asked): boolean {
  const [starts, ends] = [signals.has('start'), signals.has('end')]
  if (starts === ends) return true
  const isSpan = period?.includes('/') ?? false
  return aspect === (starts ? 'start' : 'end') || aspect === (starts ? 'duration' : 'deadline') || isSpan
}

/** `Is there less of it now?` is answered by what came of it, or by words of a change or a gap. */
const tellsOutcome = (fact: Claim, { signals }: Asked): boolean =>
  outcomes.has(fact.aspect) ||
  // `Did it fall?` is not told by how much they differ.
  (signals.has('up') || signals.has('down') ? tellsMovement(fact) : tellsMoreOrLess(fact))

const outcomes: ReadonlySet<Aspect> = new Set(['trend', 'result', 'status', 'comparison'])

type Misses = (card: Card, fact: Claim, asked: Asked, pack: Pack) => boolean

const misfits: readonly { readonly misfit: ClaimMisfit; readonly misses: Misses }[] = [
  { misfit: 'aspect', misses: (...all) => !tellsKind(...all) },
  { misfit: 'number', misses: (_card, fact, asked) => missesNumber(fact, asked) },
  {
    misfit: 'aspect',
    misses: (card, fact, asked, pack) =>
      missesWho(card, fact, asked, pack) || missesReason(card, fact, asked),
  },
  { misfit: 'aspect', misses: (_card, fact, asked) => missesWord(fact, asked) },
  { misfit: 'measure', misses: missesGap },
  { misfit: 'aspect', misses: missesGoal },
  { misfit: 'number', misses: (_card, _fact, { signals }) => signals.has('cost') || signals.has('per') },
  { misfit: 'measure', misses: (_card, fact, asked) => isTrendOfLevel(fact, asked) },
  { misfit: 'unit', misses: (_card, fact, asked) => missesMoney(fact, asked) },
]
