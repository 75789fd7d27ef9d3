/** What the words around a number say it is about, put as a question to the report. */

import { type Asked, unasked } from '../../ask/question/asked.ts'
import type { Topic } from '../../ask/question/topics.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { resuming, sayingAgain } from '../../language/words/pointing-words.ts'
import type { Base } from '../../reading/base.ts'
import { isTrusted } from '../../reading/trust.ts'
import { type Around, aroundOf } from './around.ts'
import { baseOf } from './base-of-share.ts'
import { facetsOf } from './clause-facets.ts'
import { periodsOf } from './clause-periods.ts'
import { topicsOf } from './clause-topics.ts'
import type { Stretch } from './clauses.ts'
import { coreOf } from './core.ts'
import { isDenied, isDenying } from './denial.ts'
import type { Draft } from './draft.ts'
import { type OpenTime, openTimeAt } from './open-times.ts'
import { groupsPointedAt, type PointedAt, pointedAt } from './pointing-back.ts'
import type { ReadClause } from './read-clause.ts'
import { type Order, orderTold } from './respective.ts'
import type { Said } from './said.ts'
import type { Scenes } from './scene.ts'
import { predicateShared } from './shared-predicate.ts'
import { wordsIn } from './stretch-text.ts'
import { isPronoun, type Subject, subjectOf } from './subject.ts'
import { isToldAge } from './told-age.ts'
import { type Wholes, wholesIn } from './wholes.ts'

export type Context = Around & {
  readonly clause: ReadClause
  /** What was named in the sentence before and is meant here. */
  readonly pointed: PointedAt | null
  /** Of its sentence; of the one before where a pronoun begins it. */
  readonly subject: Subject | null
  /** `It has twelve members`: a pronoun begins its sentence. */
  readonly isOfSubject: boolean
  /** What the sentence before left behind, if any. */
  readonly earlier: Said | null
  /** What the heading above and the sentence before are about. */
  readonly scenes: Scenes
  /** What tells by an order which number is for what. */
  readonly order: Order | null
  /** The clause alone; what it leaves out is taken from the sentence, then from the sentence before. */
  readonly asked: Asked
  /** What is said of the number itself: its words in lower case, without times, and where it begins and ends. */
  readonly core: Stretch
  readonly coreWords: readonly string[]
  /** What the sentence says at its end of this number too: `80 % of the girls and 71 % of the boys | have finished`. */
  readonly sharedWords: readonly string[]
  /** What the number is a share of, where that stands right behind it. */
  readonly base: Base | null
  /** What the clause names as the whole of a share, and what else it names. */
  readonly wholes: Wholes
  /** What the sentence speaks of, or, where it says nothing, the sentence before. */
  readonly spokenOf: readonly Topic[]
  /** The clause says no word about what, as far as the report knows its words. */
  readonly isSilent: boolean
  /** It has no topic word at all, not even an unknown one. */
  readonly isWordless: boolean
  /** `1,840 of them are under 25`: the 25. */
  readonly isAge: boolean
  /** `ikke 61,8 %`: the number itself is denied. */
  readonly isDenied: boolean
  /** `56.4 % are not in work`: what is said of the number is denied. */
  readonly isDenying: boolean
  /** The sentence speaks of a goal. */
  readonly isAimed: boolean
  readonly isReached: boolean
  /** `After 2009`: the times told for it that are open to one side. */
  readonly openTimes: readonly OpenTime[]
}

/** Reads the context of one number of a clause; `before` is what the sentence before left behind, if any. */
export function contextOf(
  number: NumberReading,
  /** Last token of the number with its unit. */
  last: number,
  clause: ReadClause,
  draft: Draft,
  before: Said | null,
  scenes: Scenes,
): Context {
  const core = coreOf(number, last, clause, draft)
  const shared = predicateShared(number, clause, draft)
  const items = [...draft.itemsIn(clause.own), ...(shared ? draft.itemsIn(shared) : [])]
  const wholes = wholesIn(items, draft.tokens, number, last, draft.lang)
  const { topics, spokenOf, own } = topicsOf(number, last, clause, core, draft, before)
  const carries = draft.topicsIn(clause.sentence).length === 0 || refersBack(draft, clause)
  const pointed = pointedAt(clause, draft, before)
  const periods = periodsOf(number, clause, draft, before)
  const { facets, carried } = facetsOf(number, clause, draft, carries ? before : null, shared)
  return {
    clause,
    pointed,
    earlier: before,
    subject: subjectOf(clause.sentence, draft, before?.subject ?? null),
    isOfSubject: clause.own.from === clause.sentence.from && isPronoun(clause.sentence.from, draft),
    scenes,
    order: orderTold(number, clause, draft),
    spokenOf,
    core,
    coreWords: wordsIn(core, draft),
    sharedWords: shared ? wordsIn(shared, draft) : [],
    base: wholes.isFronted ? null : baseOf(number, last, clause, draft),
    wholes,
    isWordless: own.every(({ optional }) => optional),
    isSilent: own.every(({ optional, known, trust }) => optional || known === 'unknown' || !isTrusted(trust)),
    isAge: isToldAge(number, clause, draft),
    isDenied: isDenied(number, clause.sentence, draft),
    isDenying: isDenying(number, core, draft),
    isReached: clause.read.isReached,
    openTimes: periods.flatMap((period) => openTimeAt(period, draft.tokens, draft.lang) ?? []),
    isAimed: clause.read.signals.has('goal') || (before?.isAimed === true && sayingAgain.test(clause.lower)),
    // Its wording is not a question's: only topics, groups and times count.
    asked: {
      text: '',
      lang: draft.lang,
      ...unasked,
      topics,
      facets,
      carried: [...carried, ...groupsPointedAt(pointed, [...facets, ...carried])],
      periods,
      signals: clause.signals,
      names: clause.read.names,
    },
    ...aroundOf(number, last, clause, core, draft),
  }
}

/** A sentence that begins with `det`, `antallet`, `mændene` speaks of what the one before spoke of. */
function refersBack({ tokens }: Draft, { sentence }: ReadClause): boolean {
  return resuming.has(tokens[sentence.from]?.lower ?? '')
}
