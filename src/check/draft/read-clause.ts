/** A clause with what all its numbers share, read once; of a sentence once for all its clauses. */

import type { Mentioned } from '../../ask/fitting/outcome.ts'
import type { Asked } from '../../ask/question/asked.ts'
import { holdsAny } from '../../language/phrase.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { type Token, wordsAmong } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { thans } from '../../language/words/comparing-words.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { type Frame, frameOf } from './frame.ts'
import { joinedIn, orderOf } from './groups-in-order.ts'
import { type Payment, paymentWithin } from './payment.ts'
import { type OrderWords, orderWordsIn } from './respective.ts'
import { textIn } from './stretch-text.ts'
import { aheadOf, comparedAround } from './than.ts'

/** What holds for a whole sentence. */
export type SentenceReading = {
  /** As written, spaced. */
  readonly text: string
  readonly signals: ReadonlySet<Signal>
  readonly names: Asked['names']
  /** All that its words, names and groups say. */
  readonly said: Mentioned
  readonly frame: Frame | null
  /** `Respectively`, `the latter`. */
  readonly orderWords: OrderWords
  /** Code lists of which it names a group. */
  readonly lists: ReadonlySet<string>
  /** It says that something was reached. */
  readonly isReached: boolean
  /** Where its first colon stands; null where it has none. */
  readonly colon: number | null
  /** Where it first says `end` or `than`; null where it does not. */
  readonly than: number | null
  /** Code list → the group that it names last before that, if any, and the first behind it. */
  readonly compared: ReadonlyMap<string, readonly [string | null, string]>
  /** Code list → the group that it names last before that; empty where it does not. */
  readonly ahead: ReadonlyMap<string, string>
  /** The time that it names right behind that. */
  readonly thanWhen: PeriodReading | null
  /** Where it first says `ten years ago`, `in the nineties`; null where it does not. */
  readonly elsewhen: number | null
  /** Whether the draft has named a group of that code list, from its beginning to the end of the sentence. */
  readonly isSpokenOf: (list: string) => boolean
}

export type ReadClause = Clause & {
  readonly read: SentenceReading
  /** As written. */
  readonly text: string
  /** The same in lower case. */
  readonly lower: string
  /** In lower case, in order. */
  readonly words: readonly string[]
  readonly signals: ReadonlySet<Signal>
  /** Groups of one kind that it names one after the other. */
  readonly groupsInOrder: ReadonlyMap<string, string>
  /** Code lists of which it joins two groups to one: `with a minority background and Danish origin`. */
  readonly joined: ReadonlySet<string>
  /** Entries that it names. */
  readonly ownNames: ReadonlySet<string>
  /** Who is said to give and who to get, where it tells of that. */
  readonly payment: Payment | null
}

export function readSentence(sentence: Stretch, draft: Draft): SentenceReading {
  const signals = draft.signalsIn(sentence)
  const said = new Set(signals.map(({ signal }) => signal))
  const than = placeOf(sentence, draft.tokens, ({ lower }) => thans.has(lower))
  const { reaching, nearing } = draftWords[draft.lang]
  const isSaid = said.has('reached') || holdsAny(textIn(sentence, draft), reaching)
  const isOnlyNear = holdsAny(textIn(sentence, draft), nearing)
  return {
    text: textIn(sentence, draft),
    signals: said,
    isReached: isSaid && !isOnlyNear && !said.has('negation'),
    names: draft
      .namesIn(sentence)
      .map(({ concept, first, last }) => ({ concept, covers: placesOf([{ first, last }]) })),
    said: {
      concepts: new Set([
        ...draft.topicsIn(sentence).flatMap(({ concepts }) => concepts),
        ...draft.namesIn(sentence).map(({ concept }) => concept),
      ]),
      groups: draft.facetsIn(sentence).flatMap(({ facets }) => facets),
    },
    frame: frameOf(sentence, draft),
    orderWords: orderWordsIn(sentence, draft),
    lists: new Set([...draft.facetsOf].flatMap(([list, items]) => (items.last(sentence) ? [list] : []))),
    colon: placeOf(sentence, draft.tokens, ({ text }) => text === ':'),
    than,
    compared: than === null ? new Map() : comparedAround(than, sentence, draft),
    ahead: than === null ? new Map() : aheadOf(than, sentence, draft),
    thanWhen: than === null ? null : (draft.periodsIn({ from: than, to: than + 4 })[0] ?? null),
    elsewhen: signals.find(({ signal }) => signal === 'elsewhen')?.first ?? null,
    isSpokenOf: (list) => Boolean(draft.facetsOf.get(list)?.last({ from: 0, to: sentence.to })),
  }
}

export function readClause(clause: Clause, draft: Draft): ReadClause {
  const { own } = clause
  const read = draft.sentence(clause.sentence)
  const text = draft.text.slice(draft.tokens[own.from]?.start ?? 0, draft.tokens[own.to - 1]?.end ?? 0)
  const names = draft.namesIn(own)
  const facets = draft.facetsIn(own)
  return {
    read,
    text,
    lower: text.toLowerCase(),
    words: wordsAmong(draft.tokens.slice(own.from, own.to)),
    signals:
      own === clause.sentence ? read.signals : new Set(draft.signalsIn(own).map(({ signal }) => signal)),
    groupsInOrder: orderOf(facets.map((item) => item.facets)),
    joined: joinedIn(facets, draft.tokens),
    ownNames: new Set(names.map(({ concept }) => concept)),
    payment: paymentWithin(own, names, draft.tokens),
    ...clause,
  }
}

function placeOf(
  { from, to }: Stretch,
  tokens: readonly Token[],
  isIt: (token: Token) => boolean,
): number | null {
  const at = tokens.slice(from, to).findIndex(isIt)
  return at < 0 ? null : from + at
}
