/** Periods run forwards and lie in reach of the report. */

import { stretchOf, yearOf } from '../../language/times/months.ts'
import { type Archive, type Check, type FiledFact, factProblem } from '../archive.ts'
import type { Problem } from '../problem.ts'

export const periodIsSane: Check = {
  name: 'period-is-sane',
  why: 'A mistyped year makes an old figure new.',
  run: (archive) =>
    archive.facts.flatMap((filed) =>
      writtenPeriods(filed).flatMap((it) => periodProblems(archive, filed, it)),
    ),
}

/** Years before and after the report that it may still speak of. */
const reach = { before: 60, after: 10 }

type Written = { readonly period: string; readonly path: (string | number)[] }

function writtenPeriods({ fact }: FiledFact): Written[] {
  if (fact.type !== 'listing') return fact.period === null ? [] : [{ period: fact.period, path: ['period'] }]
  return (['on', 'off'] as const).flatMap((group) =>
    fact[group].map((period, at) => ({ period, path: [group, at] })),
  )
}

function periodProblems({ raw }: Archive, filed: FiledFact, { period, path }: Written): Problem[] {
  const stretch = stretchOf(period)
  if (!stretch) return []
  const { year } = raw.report.data
  const { from, to } = stretch
  if (period.includes('/') && from.from >= to.from) {
    const message = `\`${period}\` does not end after it begins.`
    return [factProblem(filed, path, { message, remedy: 'Write the earlier time first.' })]
  }
  if (yearOf(from) >= year - reach.before && yearOf(to) <= year + reach.after) return []
  const message = `\`${period}\` is far from ${year}, the year of the report.`
  return [
    factProblem(filed, path, {
      message,
      remedy: `Write a time from ${year - reach.before} to ${year + reach.after}.`,
    }),
  ]
}
