/** Which of the times beside a number bind to it, and which belong to something else. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Token } from '../../language/token.ts'
import { conceding } from '../../language/words/conceding-words.ts'
import { being } from '../../language/words/question-words.ts'
import { relatives } from '../../language/words/relative-words.ts'
import { isBase, isCompared, isOfStart } from './base-period.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { isInRelative } from './relative-clause.ts'

/** The clause's times that the number may be told for: the 2009 of `in 2009 it was 25 %`, not that of `25 %, and the plan runs to 2009`. */
export const boundInClause = (number: NumberReading, clause: Clause, draft: Draft): PeriodReading[] =>
  draft.periodsIn(clause.own).filter((period) => binds(period, number, clause, draft))

/** The sentence's times that the number may be told for: `in 2009 the one was 25 % and the other 30 %`. */
export const boundInSentence = (number: NumberReading, clause: Clause, draft: Draft): PeriodReading[] =>
  draft
    .periodsIn(clause.sentence)
    .filter(
      (period) =>
        binds(period, number, clause, draft) &&
        !isOfOther(period, clause, draft.tokens) &&
        !isOfStart(period, number, clause, draft.tokens),
    )

const binds = (period: PeriodReading, number: NumberReading, clause: Clause, { tokens }: Draft): boolean =>
  !isApart(period, number, tokens) &&
  !isInOtherBrackets(period.first, number, tokens) &&
  !isOfStep(period, number, clause, tokens) &&
  (!isBase(period, tokens) || isCompared(number, tokens))

/** A time behind a comma belongs to what follows the number: `… 30 personer, og ordningen løber til 2012`. */
const isApart = ({ first }: PeriodReading, number: NumberReading, tokens: readonly Token[]): boolean =>
  first > number.last &&
  !isInRelative(first, number.last, tokens) &&
  tokens
    .slice(number.last + 1, first)
    .some(({ text }, nth, some) => text === ';' || (text === ',' && !isToldOn(some.slice(nth + 1))))

/** `In 2010 the 12 schools have 900 more`: the times tell of the step, not of what stands beside it. */
const isOfStep = (
  { type, first }: PeriodReading,
  number: NumberReading,
  { numbers }: Clause,
  tokens: readonly Token[],
): boolean =>
  numbers.some(
    (other) =>
      other !== number &&
      !isCompared(number, tokens) &&
      (isCompared(other, tokens) || (type === 'since' && number.last < other.first && other.last < first)),
  )

/** `Safety rose from 2009 to 2010, but six areas still need an effort`: what a `but` sets apart has no part in the stretch. */
function isOfOther({ type, last }: PeriodReading, { own }: Clause, tokens: readonly Token[]): boolean {
  const [head, next] = tokens.slice(own.from, own.from + 2)
  const isSetApart = conceding.has((head?.text === ',' ? next : head)?.lower ?? '')
  return isSetApart && type === 'span' && last < own.from
}

/** `… (updated 3 May 2010), the team has four`: a time in brackets that neither hold the number nor stand right behind it or before its colon is told of what stands before them. */
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
