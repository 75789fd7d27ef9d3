/** Whether a fact's period is one the question asks for. */

import {
  isWithin,
  isYearOnYear,
  type MonthSpan,
  type Stretch,
  stretchOf,
  yearOf,
  yearSpan,
} from '../language/times/months.ts'
import { asOneStretch } from '../language/times/one-stretch.ts'
import type { PeriodReading } from '../language/times/periods.ts'
import { pastYear } from '../language/times/rhythm-words.ts'
import type { Fact } from '../pack/pack.ts'
import { toldIn } from './told-times.ts'

/** True when the fact is told for one of the asked times; a fact without a period only fits the report's own year. */
export function fitsPeriods(
  fact: Fact,
  asked: readonly PeriodReading[],
  reportYear: number,
  siblings: readonly Fact[],
): boolean {
  const dated = asOneStretch(asked)
    .filter((one) => one.type !== 'now' && !(one.type === 'last' && tellsPastYear(fact)))
    .filter((one) => !isToldTwice(one, asked, reportYear))
    .map((one) => placed(one, reportYear))
    .map((one) => (siblings.some(isTarget) ? due(one) : one))
  if (dated.some(({ type }) => type === 'future')) return false
  const isTold = (one: PeriodReading): boolean => fits(fact, one, reportYear) && reachesBack(one, siblings)
  // What has no date cannot be told for one of two years; `last year, in 2009` is one time told twice.
  const isOneTime = isUndated(fact) || asked.some(isLast)
  if (dated.length === 0 || (isOneTime ? dated.every(isTold) : dated.some(isTold))) return true
  // `now compared with 2006` asks for the report's own year too.
  const isToldThen = dated.every(({ from }) => from === null || isToldFor(from, siblings))
  return asked.some(({ type }) => type === 'now') && endsIn(fact, reportYear) && isToldThen
}

/** A development `since` a time can only be told where some figure of the thing stands for that time. */
const reachesBack = ({ type, from }: PeriodReading, siblings: readonly Fact[]): boolean =>
  type !== 'since' || from === null || isToldFor(from, siblings)

const isToldFor = (time: MonthSpan, facts: readonly Fact[]): boolean =>
  facts.some((fact) => {
    const stretch = fact.type === 'listing' || fact.period === null ? null : stretchOf(fact.period)
    return stretch !== null
      ? touches(stretch.from, time)
      : new RegExp(`(?<!\\d)${yearOf(time)}(?!\\d)`).test(fact.text.da)
  })

const isUndated = (fact: Fact): boolean => fact.type === 'observation' && stretchOf(fact.period) === null

const isLast = ({ type }: PeriodReading): boolean => type === 'last' || type === 'since-last'

/** `Last year` in a report, or in a question to it, is the year before the report's. */
function placed(reading: PeriodReading, reportYear: number): PeriodReading {
  if (!isLast(reading)) return reading
  const year = yearSpan(reportYear - 1)
  return reading.type === 'last'
    ? { ...reading, type: 'at', from: year, to: year }
    : { ...reading, type: 'since', from: year }
}

/** `Since last year (2009)`: the year says again what stands beside it. */
const isToldTwice = (one: PeriodReading, asked: readonly PeriodReading[], reportYear: number): boolean =>
  one.type === 'at' && one.from !== null && same(one.from, yearSpan(reportYear - 1)) && asked.some(isLast)

const isTarget = (fact: Fact): boolean => fact.type === 'observation' && fact.measure.startsWith('target')

/** A target for a year is one for its end: `by the end of 2010`. */
function due(reading: PeriodReading): PeriodReading {
  const { type, from, to } = reading
  if (type !== 'at' || from === null || to === null || to.to % 12 !== 11) return reading
  const year = yearSpan(yearOf(to))
  return { ...reading, from: year, to: year }
}

/** `Within the past year`: told of the year before whoever was asked answered. */
const tellsPastYear = ({ text }: Fact): boolean => pastYear.test(text.da)

const endsIn = (fact: Fact, year: number): boolean => {
  const stretch = fact.type === 'observation' ? stretchOf(fact.period) : null
  return stretch !== null && yearOf(stretch.to) === year
}

function fits(fact: Fact, asked: PeriodReading, reportYear: number): boolean {
  if (asked.from === null) return true
  const from = asked.from
  if (fact.type === 'listing')
    return [...fact.on, ...fact.off].some(
      (period) => isWithin(from, stretchOf(period)?.from ?? from) || meets(period, asked),
    )
  const stretch = fact.period === null ? null : stretchOf(fact.period)
  if (stretch)
    return (
      stretchFits(stretch, asked) ||
      (fact.type === 'claim' && (tellsYear(fact, asked) || isWithin(from, stretch.from)))
    )
  return (
    tellsYear(fact, asked) ||
    (fact.type === 'observation' && asked.type === 'at' && yearOf(from) === reportYear && isYear(from))
  )
}

/** A figure without a date is the report's, but of no one month or quarter. */
const isYear = ({ from, to }: MonthSpan): boolean => to - from >= 11

const meets = (period: string, asked: PeriodReading): boolean => {
  const stretch = stretchOf(period)
  return stretch !== null && stretchFits(stretch, asked)
}

function stretchFits(stretch: Stretch, { type, from, to }: PeriodReading): boolean {
  if (from === null) return true
  const ends = [stretch.from, stretch.to]
  const isInterval = stretch.from !== stretch.to && !same(stretch.from, stretch.to)
  if (type === 'since') return isInterval ? touches(stretch.from, from) : stretch.to.to >= from.from
  if (type === 'span' && to !== null)
    return isInterval
      ? touches(stretch.from, from) && touches(stretch.to, to)
      : ends.some((end) => isWithin(end, from) || isWithin(end, to))
  if (!isInterval) return isWithin(stretch.from, from)
  return (
    isWithin(stretch.to, from) && (isBrief(from) || isYearOnYear(stretch) || isWithin(stretch.from, from))
  )
}

/** `In August 2009 it had risen by …` tells where a development had come to; `in 2009` would be that year's part of it. */
const isBrief = ({ from, to }: MonthSpan): boolean => to - from < 5

const same = (a: MonthSpan, b: MonthSpan): boolean => a.from === b.from && a.to === b.to

/** `2006` and `2006-11` name the same beginning of a change, the one more exactly. */
const touches = (a: MonthSpan, b: MonthSpan): boolean => isWithin(a, b) || isWithin(b, a)

/** A claim whose sentence tells the asked year is told for that year, and for a month or quarter only where it tells that. */
const tellsYear = (fact: Fact, { from, to }: PeriodReading): boolean =>
  [from, to].every(
    (span) =>
      span === null ||
      (span.to - span.from >= 3
        ? new RegExp(`(?<!\\d)${yearOf(span)}(?!\\d)`).test(fact.text.da)
        : toldIn(fact).some(({ from: told }) => told !== null && same(told, span))),
  )
