/** Which time a number is told for: the clause's own, else the sentence's. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { asOneStretch } from '../../language/times/one-stretch.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Token } from '../../language/token.ts'
import { conceding } from '../../language/words/conceding-words.ts'
import { being } from '../../language/words/question-words.ts'
import { relatives } from '../../language/words/relative-words.ts'
import { fromBase, fromThen, isBase, isCompared, isOfStart, sinceThen } from './base-period.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { endOfPair, inStep } from './pair-periods.ts'
import { isInRelative } from './relative-clause.ts'
import { inTurn, isRespective, standInRows } from './respective.ts'
import type { Said } from './said.ts'
import { shifted, yearsApart } from './years-apart.ts'

/** The clause's own times, else the sentence's; `fra fem til to` from 2006 to 2009 gives each number its end. */
export function periodsOf(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Said | null,
): PeriodReading[] {
  // A time behind a comma belongs to what follows the number: `… 30 personer, og ordningen løber til 2012`.
  const isApart = ({ first }: PeriodReading): boolean =>
    first > number.last &&
    !isInRelative(first, number.last, draft.tokens) &&
    draft.tokens
      .slice(number.last + 1, first)
      .some(({ text }, nth, some) => text === ';' || (text === ',' && !isToldOn(some.slice(nth + 1))))
  // `… (updated 3 May 2010), the team has four`: what stands in brackets is told of what stands before them.
  const isAside = ({ first }: PeriodReading): boolean => isInOtherBrackets(first, number, draft.tokens)
  // `In 2010 the 12 schools have 900 more`: the times tell of the step, not of what stands beside it.
  const isOfStep = ({ type, first }: PeriodReading): boolean =>
    clause.numbers.some(
      (other) =>
        other !== number &&
        !isCompared(number, draft.tokens) &&
        (isCompared(other, draft.tokens) ||
          (type === 'since' && number.last < other.first && other.last < first)),
    )
  const binds = (period: PeriodReading): boolean =>
    !isApart(period) &&
    !isAside(period) &&
    !isOfStep(period) &&
    (!isBase(period, draft.tokens) || isCompared(number, draft.tokens))
  const turn =
    isRespective(clause, draft) || standInRows(clause, draft)
      ? inTurn(number, clause, draft.periodsIn(clause.sentence))
      : null
  if (turn) return [turn]
  const moves = draft.signalsIn(clause.own).some(({ signal }) => signal === 'up' || signal === 'down')
  const own = draft
    .periodsIn(clause.own)
    .filter(binds)
    .map((period) => (moves ? fromThen(period, draft.tokens) : period))
  const apart = own.length === 0 ? yearsApart(clause.own, draft.tokens) : null
  const told = [...(before?.periods ?? []), ...draft.periodsIn(clause.sentence)]
  // `Over the same period it fell from 30 to 25 %`: no one day has both.
  const isStretch = apart === 0 && moves && told.every(({ type }) => type === 'at')
  if (apart !== null && told.length > 0 && !isStretch) {
    const then = shifted(told, apart, clause.own, draft)
    // `8.3 points fewer than three years earlier`: since then.
    return isCompared(number, draft.tokens) ? then.map(sinceThen) : then
  }
  // `Safety rose from 2009 to 2010, but six areas still need an effort`: what a `but` sets apart has no part in the stretch.
  const [head, next] = draft.tokens.slice(clause.own.from, clause.own.from + 2)
  const isSetApart = conceding.has((head?.text === ',' ? next : head)?.lower ?? '')
  const isOfOther = ({ type, last }: PeriodReading): boolean =>
    isSetApart && type === 'span' && last < clause.own.from
  const sentence = draft
    .periodsIn(clause.sentence)
    .filter(
      (period) => binds(period) && !isOfOther(period) && !isOfStart(period, number, clause, draft.tokens),
    )
  const here = own.length > 0 ? own : sentence
  const end = endOfPair(
    number,
    clause.numbers,
    own.length > 0 ? own : draft.periodsIn(clause.sentence),
    draft.tokens,
  )
  if (end) return [end]
  const stretch = isCompared(number, draft.tokens) ? fromBase(own, draft.tokens) : null
  if (stretch) return [stretch]
  const dated = own.filter(({ type }) => type !== 'now')
  const present = [...sentence, ...own]
    .filter(({ type, first }) => type === 'now' && first < number.first)
    .slice(0, 1)
  const [base] = dated
  const isSince = base?.type === 'since' || (base && base.type !== 'span' && isBase(base, draft.tokens))
  // `900 more than in 2004`: since then; `today … more than in 2004`: up to today.
  if (base && dated.length === 1 && isSince) return [sinceThen(base), ...present]
  const [nearest, ...others] = asOneStretch(own)
  if (nearest && others.length > 0)
    return [inStep(number, clause.numbers, own) ?? nearestPeriod(number, [nearest, ...others])]
  if (nearest) return [nearest]
  if (here.length > 0) return [...here]
  return (before?.periods ?? []).filter(({ type }) => type === 'now')
}

/** A time in brackets that neither hold the number nor stand right behind it or before its colon. */
function isInOtherBrackets(time: number, { first, last }: NumberReading, tokens: readonly Token[]): boolean {
  const from = Math.max(0, time - longestAside)
  const open = from + tokens.slice(from, time).findLastIndex(isBracketOrEnd)
  if (open < from || tokens[open]?.text !== '(') return false
  const behind = tokens.slice(time, time + longestAside).findIndex(isBracketOrEnd)
  const close = behind < 0 ? time + longestAside : time + behind
  const isInside = first > open && last < close
  return !isInside && tokens[close + 1]?.text !== ':' && (last > open || open - last > bracketReach)
}

const isBracketOrEnd = ({ text }: Token): boolean => /^[().;!?]$/.test(text)

/** So many tokens before and behind a time its brackets are looked for. */
const longestAside = 30

/** So many words may stand between a number and the brackets that date it. */
const bracketReach = 6

/** `5.973, der var i 2006`: what follows is still told of the number; in `four, who in 2009 held …` it is what they did. */
const isToldOn = ([first, second]: readonly Token[]): boolean =>
  relatives.has(first?.lower ?? '') && being.has(second?.lower ?? '')

function nearestPeriod(number: NumberReading, [first, ...rest]: NonEmpty<PeriodReading>): PeriodReading {
  // A time usually follows its number: `5.922 ved udgangen af 2006`.
  const distance = ({ first: from, last }: PeriodReading): number =>
    from > number.last ? from - number.last : number.first - last + 2
  return rest.reduce((best, period) => (distance(period) < distance(best) ? period : best), first)
}
