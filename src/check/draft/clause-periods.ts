/** Which time a number is told for: the clause's own, else the sentence's. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { asOneStretch } from '../../language/times/one-stretch.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { comparing } from '../../language/words/comparing-words.ts'
import { fromBase, fromThen, isBase, isCompared, sinceThen } from './base-period.ts'
import { boundInClause, boundInSentence } from './bound-times.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { endOfPair, inStep } from './pair-periods.ts'
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
  const turn = turnOf(number, clause, draft)
  if (turn) return [turn]
  const bound = boundInClause(number, clause, draft)
  const [first, ...rest] = moves(clause, draft)
    ? bound.map((period) => fromThen(period, draft.tokens))
    : bound
  return first
    ? ofClause(number, clause, draft, [first, ...rest])
    : (yearsBefore(number, clause, draft, before) ?? ofSentence(number, clause, draft, before))
}

/** `In 2006 and 2009 it was 30 and 25 respectively`: the number's own of the times told in one row. */
const turnOf = (number: NumberReading, clause: Clause, draft: Draft): PeriodReading | null =>
  isRespective(clause, draft) || standInRows(clause, draft)
    ? inTurn(number, clause, draft.periodsIn(clause.sentence))
    : null

const moves = (clause: Clause, draft: Draft): boolean =>
  draft.signalsIn(clause.own).some(({ signal }) => signal === 'up' || signal === 'down')

/** `Three years earlier it was 30 %`: so long before the time that was told; null where nothing says so. */
function yearsBefore(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Said | null,
): PeriodReading[] | null {
  const apart = yearsApart(clause.own, draft.tokens)
  const told = [...(before?.periods ?? []), ...draft.periodsIn(clause.sentence)]
  if (apart === null || told.length === 0) return null
  // `Over the same period it fell from 30 to 25 %`: no one day has both.
  if (apart === 0 && moves(clause, draft) && told.every(({ type }) => type === 'at')) return null
  const then = shifted(told, apart, clause.own, draft)
  // `8.3 points fewer than three years earlier`: since then.
  return isCompared(number, draft.tokens) ? then.map(sinceThen) : then
}

/** The time of a clause that tells some: an end of a stretch, a stretch, a beginning, or the nearest. */
function ofClause(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  own: NonEmpty<PeriodReading>,
): PeriodReading[] {
  const end = endOfPair(number, clause.numbers, own, draft.tokens)
  if (end) return [end]
  const stretch = isCompared(number, draft.tokens) ? fromBase(own, draft.tokens) : null
  if (stretch) return [stretch]
  const base = baseAlone(own, draft)
  // `900 more than in 2004`: since then; `today … more than in 2004`: up to today.
  if (base) return [sinceThen(base), ...presentBefore(number, clause, draft, own)]
  const [nearest = own[0], ...others] = asOneStretch(own)
  return others.length > 0
    ? [inStep(number, clause.numbers, own) ?? nearestPeriod(number, [nearest, ...others])]
    : [nearest]
}

/** The one dated time, where it is one to count from. */
function baseAlone(own: readonly PeriodReading[], draft: Draft): PeriodReading | null {
  const { tokens } = draft
  const [base, ...others] = own.filter(({ type }) => type !== 'now')
  if (!base || others.length > 0 || isOfOtherGroup(base, draft)) return null
  return base.type === 'since' || (base.type !== 'span' && isBase(base, tokens)) ? base : null
}

/** `Less than the girls in 2009` is held against the girls, in 2009 as well. */
const isOfOtherGroup = ({ type, first }: PeriodReading, { tokens, facetsIn }: Draft): boolean => {
  const from = Math.max(0, first - 4)
  const at = tokens.slice(from, first).findLastIndex(({ lower }) => comparing.has(lower))
  return type === 'at' && at >= 0 && facetsIn({ from: from + at, to: first }).length > 0
}

const presentBefore = (
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  own: readonly PeriodReading[],
): PeriodReading[] =>
  [...boundInSentence(number, clause, draft), ...own]
    .filter(({ type, first }) => type === 'now' && first < number.first)
    .slice(0, 1)

/** The time of a clause that tells none: the sentence's, else the present that was spoken of before. */
function ofSentence(
  number: NumberReading,
  clause: Clause,
  draft: Draft,
  before: Said | null,
): PeriodReading[] {
  const end = endOfPair(number, clause.numbers, draft.periodsIn(clause.sentence), draft.tokens)
  if (end) return [end]
  const sentence = boundInSentence(number, clause, draft)
  return sentence.length > 0 ? sentence : (before?.periods ?? []).filter(({ type }) => type === 'now')
}

function nearestPeriod(number: NumberReading, [first, ...rest]: NonEmpty<PeriodReading>): PeriodReading {
  // A time usually follows its number: `5.922 ved udgangen af 2006`.
  const distance = ({ first: from, last }: PeriodReading): number =>
    from > number.last ? from - number.last : number.first - last + 2
  return rest.reduce((best, period) => (distance(period) < distance(best) ? period : best), first)
}
