/** What a question asks for, of all the signals that stand in it. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { comparativeEnding, endingAlike } from '../../language/words/comparing-words.ts'
import { ending } from '../../language/words/distance-words.ts'
import { faring } from '../../language/words/doing-words.ts'
import { landing, wanting } from '../../language/words/question-words.ts'
import type { Scan } from '../../reading/scan.ts'
import { withoutBounding } from './bounding.ts'
import { asksActivity } from './doing.ts'
import {
  addsNothingUp,
  isInPhrase,
  isNoSaid,
  isOfKind,
  isOfNumber,
  isSpanOfTime,
  isTakenFor,
  isTalk,
  isTimeSpent,
  joinsClauses,
  opening,
} from './meant-signals.ts'
import { asksFromTo, asksHowFar, asksInUnit, comparesQuality, namesTwoSides, saysToBe } from './said-apart.ts'
import { isSomeShare, isVerb } from './share-told.ts'
import { readFirstWord, readLastWord, readOpening } from './signals-by-place.ts'

/** What a question asks for, of what stands in it and where: `how much safer?` asks for a change, and for no amount. */
export function signalsAsked(
  { signals: found, items }: Scan,
  tokens: readonly Token[],
  numbers: readonly NumberReading[],
  lang: Language,
): Set<Signal> {
  const signals = signalsMeant(withoutBounding(found, items, numbers, tokens, lang), tokens, numbers)
  const all = new Set(signals.map(({ signal }) => signal))
  readMeasure(all, signals, items, tokens)
  readDoing(all, tokens)
  readLastWord(all, tokens)
  readFirstWord(all, signals, tokens)
  readSides(all, items)
  readAim(all, tokens)
  readOpening(all, signals)
  return all
}

/** Without those whose words mean something else where they stand. */
const signalsMeant = (
  found: Scan['signals'],
  tokens: readonly Token[],
  numbers: readonly NumberReading[],
): Scan['signals'] =>
  found.filter(
    (one) =>
      !numbers.some((number) => isOfNumber(one, number)) &&
      !isSpanOfTime(one, tokens) &&
      !isTalk(one, tokens) &&
      !isNoSaid(one, tokens) &&
      !isTakenFor(one, tokens) &&
      !isInPhrase(one, found) &&
      !isOfKind(one, tokens) &&
      !addsNothingUp(one, tokens) &&
      !isSomeShare(one, tokens) &&
      !isVerb(one, tokens) &&
      !isTimeSpent(one, tokens) &&
      !joinsClauses(one, found, tokens),
  )

/** A level, a step, or how far two things are apart. */
function readMeasure(
  all: Set<Signal>,
  signals: Scan['signals'],
  items: Scan['items'],
  tokens: readonly Token[],
): void {
  if (asksWhereto(signals, tokens)) all.add('level')
  // `How much safer?` asks for a step, and for no amount.
  if (
    signals.some((one) => one.signal === 'amount' && isComparative(tokens[one.first], tokens[one.last + 1]))
  ) {
    all.delete('amount')
    all.add('change')
  }
  // `What was the change, in points?`
  if (asksInUnit(items, tokens) && !signals.some(({ signal }) => opening.has(signal))) all.add('how-much')
  // `How far are the boys behind the girls?`
  if (asksHowFar(tokens)) all.add('difference')
  // `Are Danes in better health than immigrants?` asks for no change.
  if (namesTwoSides(items) && comparesQuality(signals, tokens)) all.delete('change')
  if (asksFromTo(signals, tokens)) all.add('from-to').add('change')
}

function readDoing(all: Set<Signal>, tokens: readonly Token[]): void {
  if (asksActivity(tokens)) all.add('activity')
  // `How is it going?` asks for no way of doing it.
  if (tokens.some(({ lower }) => faring.has(lower))) all.delete('manner')
}

function readSides(all: Set<Signal>, items: Scan['items']): void {
  if (!namesTwoSides(items)) return
  // `Where is the share larger, here or there?` asks which of them.
  if (all.has('where') && (all.has('most') || all.has('least'))) {
    all.delete('where')
    all.add('who')
  }
  // `The two committees: how much does each spend?`
  all.delete('every')
}

function readAim(all: Set<Signal>, tokens: readonly Token[]): void {
  if (!all.has('idle') && saysToBe(tokens)) all.add('goal')
  if (all.has('where') && all.has('goal')) readWhereAsLevel(all, tokens)
}

/** `Tryggere`, `safer`: more of a quality. */
const isComparative = (asks: Token | undefined, word: Token | undefined): boolean =>
  comparativeEnding[asks?.lower === 'how' ? 'en' : 'da'].test(word?.lower ?? '') &&
  !endingAlike.has(word?.lower ?? '')

/** `It rose to …`, `what did it fall to?` */
function asksWhereto(signals: Scan['signals'], tokens: readonly Token[]): boolean {
  const isTo = (token: Token | undefined): boolean => ending.has(token?.lower ?? '')
  const moves = signals.filter(({ signal }) => signal === 'up' || signal === 'down')
  const asksTo = signals.some(({ signal, first }) => counting.has(signal) && isTo(tokens[first - 1]))
  if (asksTo && moves.length > 0 && !asksFromTo(signals, tokens)) return true
  return moves.some(
    ({ last }) => isTo(tokens[last + 1]) || isTo(tokens.findLast(({ type }) => type !== 'mark')),
  )
}

/** `Where did we want to end up with the goal, where did it start?`: no places are asked for. */
function readWhereAsLevel(all: Set<Signal>, tokens: readonly Token[]): void {
  const starts = all.has('start')
  const says = (words: ReadonlySet<string>): boolean => tokens.some(({ lower }) => words.has(lower))
  if (!starts && !(says(landing) && says(wanting))) return
  for (const signal of ['where', 'start'] as const) all.delete(signal)
  all.add('how-much').add(starts ? 'first' : 'level')
}

const counting: ReadonlySet<Signal> = new Set(['how-many', 'how-much'])
