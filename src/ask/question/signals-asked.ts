/** What a question asks for, of all the signals that stand in it. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { comparativeEnding, endingAlike, steps } from '../../language/words/comparing-words.ts'
import { ending } from '../../language/words/distance-words.ts'
import { faring } from '../../language/words/doing-words.ts'
import {
  away,
  each,
  landing,
  lengths,
  since,
  wanting,
  whence,
  years,
} from '../../language/words/question-words.ts'
import { placesOfBounds } from '../../reading/bounds.ts'
import type { Scan } from '../../reading/scan.ts'
import { asksActivity } from './doing.ts'
import {
  addsNothingUp,
  isInPhrase,
  isOfKind,
  isOfNumber,
  isSpanOfTime,
  isTalk,
  isTimeSpent,
  joinsClauses,
  opening,
} from './meant-signals.ts'
import { asksFromTo, asksHowFar, asksInUnit, namesTwoSides, saysToBe } from './said-apart.ts'
import { isSomeShare, isVerb } from './share-told.ts'

/** The first question word decides: `who worked out how few …` asks for somebody. */
export function signalsAsked(
  { signals: found, items }: Scan,
  tokens: readonly Token[],
  numbers: readonly NumberReading[],
  lang: Language,
): Set<Signal> {
  const bounding = placesOfBounds(numbers, tokens, lang)
  const signals = found.filter(
    (one) =>
      !(ofBounds.has(one.signal) && bounding.has(one.first)) &&
      !numbers.some((number) => isOfNumber(one, number)) &&
      !isSpanOfTime(one, tokens) &&
      !isTalk(one, tokens) &&
      !isInPhrase(one, found) &&
      !isOfKind(one, tokens) &&
      !addsNothingUp(one, tokens) &&
      !isSomeShare(one, tokens) &&
      !isVerb(one, tokens) &&
      !isTimeSpent(one, tokens) &&
      !joinsClauses(one, found, tokens),
  )
  const all = new Set(signals.map(({ signal }) => signal))
  if (asksWhereto(signals, tokens)) all.add('level')
  // `How much safer?` asks for a step, and for no amount.
  if (
    signals.some((one) => one.signal === 'amount' && isComparative(tokens[one.first], tokens[one.last + 1]))
  ) {
    all.delete('amount')
    all.add('change')
  }
  if (tokens[0]?.lower === 'should') all.add('ought')
  if (asksActivity(tokens)) all.add('activity')
  // `How is it going?` asks for no way of doing it.
  if (tokens.some(({ lower }) => faring.has(lower))) all.delete('manner')
  const said = tokens.filter(({ type }) => type !== 'mark')
  const end = said.at(-1)?.lower ?? ''
  // `Where did it get its money from?` asks who gave it, and for no place.
  if (all.has('where') && whence.has(end)) {
    all.delete('where')
    all.add('who')
  }
  // `When is it gone?`
  if (all.has('when') && away.has(end)) all.add('end')
  // `The panel at work since?`
  if (since.has(end) && !lengths.has(said.at(-2)?.lower ?? '')) all.add('when').add('start')
  // `What was the change, in points?`
  if (asksInUnit(items, tokens) && !signals.some(({ signal }) => opening.has(signal))) all.add('how-much')
  // `How far are the boys behind the girls?`
  if (asksHowFar(tokens)) all.add('difference')
  // `Years the town was on the list`.
  if (years.has(said[0]?.lower ?? '') && !signals.some(({ signal }) => opening.has(signal))) all.add('when')
  // `How many millions do they have each?`
  if (each.has(end)) all.delete('every')
  // `Drop in residents on benefits 2006 to 2009?`
  if (steps.has(said[0]?.lower ?? '') && !signals.some(({ signal }) => opening.has(signal)))
    all.add('how-much')
  if (!all.has('idle') && saysToBe(tokens)) all.add('goal')
  // `Where is the share larger, here or there?` asks which of them.
  if (all.has('where') && (all.has('most') || all.has('least')) && namesTwoSides(items)) {
    all.delete('where')
    all.add('who')
  }
  if (asksFromTo(signals, tokens)) all.add('from-to').add('change')
  // `The two committees: how much does each spend?`
  if (namesTwoSides(items)) all.delete('every')
  if (all.has('where') && all.has('goal')) readWhereAsLevel(all, tokens)
  const first = signals.find(({ signal }) => opening.has(signal))?.signal
  if (first !== undefined && first !== 'how-many' && first !== 'how-much')
    for (const signal of figures) all.delete(signal)
  return all
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

/** What the words of a bound do not ask for: `at least 15`, `no less than 15`. */
const ofBounds: ReadonlySet<Signal> = new Set(['most', 'least', 'negation'])

const figures: readonly Signal[] = ['how-many', 'how-much', 'amount']
const counting: ReadonlySet<Signal> = new Set(['how-many', 'how-much'])
